/**
 * What is kept in the database, said by each component for its own tables: what it is about, why,
 * how long, who sees it, and what export and erasure do with it. Depends on the kernel only, so
 * that every component can say its part.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.inventory;
