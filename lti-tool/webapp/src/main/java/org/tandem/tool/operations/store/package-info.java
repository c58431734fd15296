/** The counts of {@code operations}, each one grouped query over the tables of others. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.operations.store;
