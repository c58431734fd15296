/** The database's side of the kernel: schema migration and the types every entity uses. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.kernel.store;
