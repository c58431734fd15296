/** Mail that is turned off over HTTP. Depends on the root of its component and on http. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.mail.web;
