/** Tests of how a program stands to the standards. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.standard;
