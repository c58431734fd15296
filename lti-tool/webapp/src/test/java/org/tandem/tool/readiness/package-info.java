/** Tests of getting ready. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.readiness;
