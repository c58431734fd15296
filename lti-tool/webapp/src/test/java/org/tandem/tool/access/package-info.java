/** Tests of logins, launches, sessions and deep linking, over real HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.access;
