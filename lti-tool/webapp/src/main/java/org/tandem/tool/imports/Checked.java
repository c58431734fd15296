package org.tandem.tool.imports;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.BringPairs.Couple;
import org.tandem.tool.engagements.BringPairs.Former;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Profile;

/**
 * What a table would bring.
 *
 * @param entries people who would take part from then on
 * @param leftAlone how many take part already: what they said themselves stays as it is
 * @param pairs pairs that would be at work
 * @param past pairs that are over
 * @param flaws what is wrong, by line; with any, nothing is brought in
 */
record Checked(
    List<Entry> entries, int leftAlone, List<Couple> pairs, List<Former> past, List<Flaw> flaws) {

  /** Keeps its own copies. */
  Checked {
    entries = List.copyOf(entries);
    pairs = List.copyOf(pairs);
    past = List.copyOf(past);
    flaws = List.copyOf(flaws);
  }

  /** Somebody who would take part. */
  record Entry(UUID personId, Side side, Profile profile) {}
}
