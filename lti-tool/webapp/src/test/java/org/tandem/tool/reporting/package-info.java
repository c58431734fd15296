/** Tests of what reports count. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.reporting;
