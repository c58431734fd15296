/** Tests of declared groups. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.equity;
