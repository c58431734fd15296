/** Meetings over HTTP, for the pair only. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.meetings.web;
