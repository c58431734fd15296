/**
 * Mentees who look for a mentor themselves: who is there, a short note to a few of them, a line
 * where somebody is full, and the mentor's yes or no. Depends on matching, relations, engagements,
 * program and people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.requests;
