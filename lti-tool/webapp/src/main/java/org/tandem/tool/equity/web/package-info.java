/** Declared groups over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.equity.web;
