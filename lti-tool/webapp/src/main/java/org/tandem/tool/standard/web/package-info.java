/** The self-assessment over HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.standard.web;
