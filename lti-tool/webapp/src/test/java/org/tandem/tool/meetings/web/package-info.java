/** Tests of what meetings look like over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.meetings.web;
