package org.tandem.tool.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * A goal on a scale of five levels, from -2 (much less than expected) over 0 (what is expected) to
 * +2 (much more). Once both agreed to it, it stays as it is: a scale that moves measures nothing.
 *
 * @param id ours
 * @param title in a few words
 * @param levels what each level looks like when it is reached; empty texts while it is being
 *     written
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param baseline the level at the beginning, if set
 * @param dueOn the day it is to be reached by, if set
 * @param agreedBy when each of the two agreed to it as it stands
 * @param version for optimistic locking
 */
public record Goal(
    UUID id,
    String title,
    SortedMap<Integer, String> levels,
    int importance,
    int difficulty,
    OptionalInt baseline,
    Optional<LocalDate> dueOn,
    Map<Side, Instant> agreedBy,
    long version) {

  /** The lowest level. */
  public static final int LOWEST = -2;

  /** The highest level. */
  public static final int HIGHEST = 2;

  /** What a goal's scale lacks. */
  public enum Flaw {
    /** It has no title. */
    TITLE_MISSING,
    /** Not every level is described. */
    LEVEL_EMPTY,
    /** Two levels say the same, so nobody can tell which one was reached. */
    LEVELS_ALIKE,
    /** Nobody said where things stand now. */
    BASELINE_MISSING,
    /** The baseline is the highest level: there is nothing left to reach. */
    BASELINE_HIGHEST,
    /** No day to reach it by. */
    DATE_MISSING
  }

  /** Copies what it is given. */
  public Goal {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    agreedBy = Map.copyOf(agreedBy);
  }

  /** How much it counts: importance times difficulty, and 1 at least. */
  public int weight() {
    return Math.max(1, importance * difficulty);
  }

  /** What its scale lacks; an empty list means that it measures. */
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (title.isEmpty()) {
      flaws.add(Flaw.TITLE_MISSING);
    }
    Set<String> seen = new HashSet<>();
    boolean empty = false;
    boolean alike = false;
    for (int level = LOWEST; level <= HIGHEST; level++) {
      String text = levels.getOrDefault(level, "");
      empty |= text.isEmpty();
      alike |= !text.isEmpty() && !seen.add(squeezed(text));
    }
    if (empty) {
      flaws.add(Flaw.LEVEL_EMPTY);
    }
    if (alike) {
      flaws.add(Flaw.LEVELS_ALIKE);
    }
    if (baseline.isEmpty()) {
      flaws.add(Flaw.BASELINE_MISSING);
    } else if (baseline.getAsInt() == HIGHEST) {
      flaws.add(Flaw.BASELINE_HIGHEST);
    }
    if (dueOn.isEmpty()) {
      flaws.add(Flaw.DATE_MISSING);
    }
    return flaws;
  }

  /** Whether both agreed to it. */
  public boolean isAgreed() {
    return agreedBy.size() == Side.values().length;
  }

  /** The goal with one more yes. */
  Goal agreedBy(Side side, Instant now) {
    Map<Side, Instant> yes = new EnumMap<>(Side.class);
    yes.putAll(agreedBy);
    yes.putIfAbsent(side, now);
    return new Goal(id, title, levels, importance, difficulty, baseline, dueOn, yes, version);
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
  }
}
