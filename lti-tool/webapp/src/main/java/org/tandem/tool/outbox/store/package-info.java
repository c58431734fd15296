/** How messages are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.outbox.store;
