/** How pairs, seats and places are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.engagements.store;
