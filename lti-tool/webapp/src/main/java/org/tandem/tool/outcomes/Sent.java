package org.tandem.tool.outcomes;

/**
 * A line of the ledger with how far it got.
 *
 * @param posting the line
 * @param passback how far; a line that a newer one superseded goes nowhere any more
 * @param superseded whether a newer line of the pair counts instead
 */
public record Sent(Posting posting, Passback passback, boolean superseded) {}
