/** Tests of what a program returns. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.roi;
