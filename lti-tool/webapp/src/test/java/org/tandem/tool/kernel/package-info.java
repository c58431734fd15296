/** Tests of the kernel. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.kernel;
