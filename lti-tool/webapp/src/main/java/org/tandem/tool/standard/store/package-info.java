/** Answers in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.standard.store;
