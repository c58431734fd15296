/** Templates in the console, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.templates.web;
