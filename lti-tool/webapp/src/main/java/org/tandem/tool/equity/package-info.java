/**
 * Groups that an administrator declares, to see whether a program treats them alike. Who is in
 * which group is used for counting and shown to nobody but the person.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.equity;
