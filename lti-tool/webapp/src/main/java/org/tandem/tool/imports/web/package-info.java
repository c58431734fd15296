/** Tables of people in the console. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.imports.web;
