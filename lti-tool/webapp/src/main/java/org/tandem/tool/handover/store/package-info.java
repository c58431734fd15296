/** How hand-overs are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.handover.store;
