/**
 * The templates that programs are made from, as reviewable files: what comes with Tandem and what a
 * registration brings itself, read strictly, compared line by line, offered or retired. Depends on
 * the kernel and on program, whose {@code Templates} it provides.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.templates;
