/**
 * Messages that must reach other systems whatever happens: kept in the transaction that causes
 * them, delivered afterwards, tried again until they arrive or somebody has to decide. Knows
 * nothing of what the messages say. Depends on the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.outbox;
