/** Guides, and who has read one, in the database. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.readiness.store;
