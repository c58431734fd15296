/** How notices are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.notices.store;
