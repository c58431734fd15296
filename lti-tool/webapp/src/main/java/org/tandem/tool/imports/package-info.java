/**
 * People and pairs as tables: an administrator brings a file into a program, checked line by line,
 * all of it or nothing, and can take it back; and takes one out.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.imports;
