/** How logins, launch sessions and deep linking requests are kept: plain SQL, on the hot path. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.access.store;
