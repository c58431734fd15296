/** Return on investment over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.roi.web;
