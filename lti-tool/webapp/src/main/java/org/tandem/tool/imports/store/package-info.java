/** Tables that were sent, in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.imports.store;
