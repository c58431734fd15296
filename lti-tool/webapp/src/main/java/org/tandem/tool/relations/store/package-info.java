/** How relations are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.relations.store;
