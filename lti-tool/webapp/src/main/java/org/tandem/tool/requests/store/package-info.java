/** How requests are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.requests.store;
