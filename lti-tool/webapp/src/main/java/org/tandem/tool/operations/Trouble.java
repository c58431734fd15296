package org.tandem.tool.operations;

/**
 * A concern as it was found.
 *
 * @param concern what to do something about
 * @param count how many of them there are: messages, rosters, tries in a row, people
 */
public record Trouble(Concern concern, long count) {}
