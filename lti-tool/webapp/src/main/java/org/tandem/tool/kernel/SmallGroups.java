package org.tandem.tool.kernel;

/** How small a group may be of which numbers are shown to people outside it. */
public final class SmallGroups {
  /** Below this many people, what a number says could be traced to one of them. */
  public static final int FEWEST = 5;

  private SmallGroups() {}

  /** A number to the nearest five: the difference of two such numbers tells of no single person. */
  public static long rounded(long people) {
    return (people + FEWEST / 2) / FEWEST * FEWEST;
  }
}
