package org.tandem.tool.roi;

/**
 * Something without which there is no estimate.
 *
 * @param kind what is missing
 * @param line of which benefit or cost, from 0; {@link #OF_NONE} where it is of neither
 */
public record Gap(Kind kind, int line) {
  /** What is missing belongs to the whole. */
  public static final int OF_NONE = -1;

  /** What can be missing. */
  public enum Kind {
    /** Nobody has said what the program is good for. */
    NO_BENEFIT,
    /** How large a change is that comes from elsewhere. */
    AMOUNT,
    /** A counted change is of too few people to be shown. */
    TOO_FEW,
    /** What one unit of a change is worth. */
    VALUE,
    /** The part of a change that the program has brought, and how that was found out. */
    ISOLATION,
    /** How sure the isolation is. */
    CONFIDENCE,
    /** What the program costs besides people's hours. */
    NO_COST,
    /** How much a cost is. */
    COST_AMOUNT,
    /** What an hour of those who help costs. */
    MENTOR_HOUR,
    /** What an hour of those who learn costs. */
    MENTEE_HOUR,
    /** The hours that pairs met were not counted yet. */
    HOURS,
    /** Costs come to nothing, so no return on them can be told. */
    COSTS_ZERO
  }
}
