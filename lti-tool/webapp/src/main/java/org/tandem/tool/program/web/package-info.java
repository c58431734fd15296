/** Programs in the console, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.program.web;
