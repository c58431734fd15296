/**
 * What staff do to many people or pairs at once: looked at before, done to all it can be done to or
 * to none, undone within a day, and told once to those it concerns. Depends on matching and
 * engagements for what may be done, and on reminders for how people are told; admission keeps its
 * decisions about many here.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.bulk;
