/** Tests of certification. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.certification;
