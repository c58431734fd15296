/** Declared groups in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.equity.store;
