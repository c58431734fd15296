/** Tests of the database's side of the kernel. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.kernel.store;
