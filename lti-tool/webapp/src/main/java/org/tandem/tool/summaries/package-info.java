/**
 * Sends what programs have come to by mail, to administrators who asked for it: the page at a
 * glance, with its numbers and with what that page withholds. Depends on reporting, mail, program
 * and people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.summaries;
