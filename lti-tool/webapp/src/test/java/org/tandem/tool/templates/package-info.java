/** Tests of templates: those that come with Tandem, and files that somebody brings. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.templates;
