/** Blocking people for oneself, and declaring for a course who is kept apart, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.relations.web;
