/**
 * Tells people by mail that it is their turn: one message for everything, at their own hours, with
 * nothing of what it is about. Whose turn it is, is worked out where the start page works it out.
 * Depends on matching, program and people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.reminders;
