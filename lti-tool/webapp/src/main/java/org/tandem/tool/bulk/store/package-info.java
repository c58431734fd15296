/** What was done to many in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.bulk.store;
