/** Summaries by mail over HTTP. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.summaries.web;
