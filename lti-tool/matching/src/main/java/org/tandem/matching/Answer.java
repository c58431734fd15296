package org.tandem.matching;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a person said to one question. */
public sealed interface Answer {

  /** Longest text that counts, in characters. */
  int LONGEST_TEXT = 20_000;

  /** Most words, or skills, in one answer. */
  int MOST_WORDS = 1_000;

  /** Highest level of a skill. */
  int HIGHEST_LEVEL = 5;

  /** Whether nothing was said after all. */
  boolean isBlank();

  /** One or several of many: topics, languages, a department, a format. */
  record Words(Set<String> words) implements Answer {
    /**
     * Copies what it is given.
     *
     * @throws InvalidRoster beyond {@link #MOST_WORDS}
     */
    public Words {
      words = Set.copyOf(words);
      InvalidRoster.require(words.size() <= MOST_WORDS, "an answer has too many words");
    }

    @Override
    public boolean isBlank() {
      return words.isEmpty();
    }
  }

  /**
   * Skills with the level that a mentee wants to reach or that a mentor can pass on, from 1 to
   * {@link #HIGHEST_LEVEL}.
   */
  record Skills(Map<String, Integer> levels) implements Answer {
    /**
     * Copies what it is given.
     *
     * @throws InvalidRoster for a level out of range or more than {@link #MOST_WORDS} skills
     */
    public Skills {
      levels = Map.copyOf(levels);
      InvalidRoster.require(levels.size() <= MOST_WORDS, "an answer has too many skills");
      new TreeMap<>(levels)
          .forEach(
              (skill, level) ->
                  InvalidRoster.require(
                      level >= 1 && level <= HIGHEST_LEVEL,
                      "the level of " + skill + " lies in 1.." + HIGHEST_LEVEL + ", not " + level));
    }

    @Override
    public boolean isBlank() {
      return levels.isEmpty();
    }
  }

  /** A number: years of experience, a rank in the organisation. */
  record Amount(double value) implements Answer {
    /** Rejects what is not a finite number. */
    public Amount {
      InvalidRoster.require(Double.isFinite(value), "an amount is a finite number, not " + value);
    }

    @Override
    public boolean isBlank() {
      return false;
    }
  }

  /** Text in a person's own words. */
  record Text(String text) implements Answer {
    /**
     * Keeps the text.
     *
     * @throws InvalidRoster beyond {@link #LONGEST_TEXT}
     */
    public Text {
      InvalidRoster.require(
          text.length() <= LONGEST_TEXT,
          "a text has " + text.length() + " characters; at most " + LONGEST_TEXT + " count");
    }

    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /**
   * When a person has time in a usual week: quarters of an hour from Monday 00:00 UTC, because time
   * zones differ by quarters; see {@link WeekHours}.
   */
  record Hours(BitSet quarters) implements Answer {
    /** Quarters of an hour in a week. */
    public static final int QUARTERS = 7 * 24 * 4;

    /**
     * Copies what it is given.
     *
     * @throws InvalidRoster for a quarter beyond the week
     */
    public Hours {
      quarters = (BitSet) quarters.clone();
      InvalidRoster.require(quarters.length() <= QUARTERS, "a week has " + QUARTERS + " quarters");
    }

    @Override
    public BitSet quarters() {
      return (BitSet) quarters.clone();
    }

    @Override
    public boolean isBlank() {
      return quarters.isEmpty();
    }
  }
}
