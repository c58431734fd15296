package org.tandem.tool.engagements;

/**
 * Told, within the transaction, to every component that keeps something of a pair which another
 * mentor has just taken over.
 *
 * @param before the pair with the mentor it had
 * @param after the pair with its new mentor
 */
public record HandedOver(Engagement before, Engagement after) {}
