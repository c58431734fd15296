/** How it is kept who asked for summaries. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.summaries.store;
