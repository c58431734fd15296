package org.tandem.matching.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.Chance;
import org.tandem.matching.Market;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;

/**
 * Builds the market of a large roster: for each mentee the mentors who share its rarest words, who
 * were asked for, and a few others. Uses all cores; equal input and seed give equal markets
 * whatever their number.
 */
public final class Candidates {

  /** Most pairs for which everyone is compared with everyone. */
  private static final long ALL_PAIRS = 1_000_000;

  /** Mentees of one task: few enough for all cores, many enough to share its tables. */
  private static final int CHUNK = 1_024;

  /** In place of points: they sort after all that are known. */
  private static final int UNKNOWN = -1;

  private final Scoring scoring;
  private final CandidateLimits limits;
  private final int mentees;
  private final int mentors;

  /** The candidates of each mentee. */
  private final long[][] rows;

  private Candidates(Scoring scoring, CandidateLimits limits) {
    this.scoring = scoring;
    this.limits = limits;
    this.mentees = scoring.roster().mentees().size();
    this.mentors = scoring.roster().mentors().size();
    this.rows = new long[mentees][0];
  }

  /** Everyone with everyone in a small roster, {@link #sparse} in a large one. */
  public static Market of(Scoring scoring) {
    Roster roster = scoring.roster();
    long pairs = (long) roster.mentees().size() * roster.mentors().size();
    return pairs <= ALL_PAIRS ? Market.of(scoring) : sparse(scoring, CandidateLimits.STANDARD);
  }

  /** The market of the pairs worth looking at. */
  public static Market sparse(Scoring scoring, CandidateLimits limits) {
    return new Candidates(scoring, limits).market();
  }

  private Market market() {
    if (mentors > 0) {
      List<WordIndex> indexes =
          scoring.terms().stream().map(terms -> new WordIndex(terms, mentors, limits)).toList();
      IntStream.range(0, (mentees + CHUNK - 1) / CHUNK)
          .parallel()
          .forEach(
              chunk -> {
                Shortlist shortlist = new Shortlist(scoring, limits, indexes, mentors);
                for (int i = chunk * CHUNK; i < Math.min(mentees, (chunk + 1) * CHUNK); i++) {
                  rows[i] = shortlist.of(i);
                }
              });
      addAskedFor();
      addOthers();
    }
    return scored();
  }

  /** A mentor in the upper half, the points in the lower, or that they are not known yet. */
  static long candidate(int mentor, int points) {
    return ((long) mentor << 32) | Integer.toUnsignedLong(points);
  }

  private static int mentor(long candidate) {
    return (int) (candidate >> 32);
  }

  private void addAskedFor() {
    Roster roster = scoring.roster();
    for (int i = 0; i < mentees; i++) {
      Mentee mentee = roster.mentees().get(i);
      for (String id : mentee.ranked()) {
        int mentee0 = i;
        roster.mentorPosition(id).ifPresent(j -> add(mentee0, j));
      }
    }
    for (int j = 0; j < mentors; j++) {
      Mentor mentor = roster.mentors().get(j);
      for (String id : mentor.ranked()) {
        int mentor0 = j;
        roster.menteePosition(id).ifPresent(i -> add(i, mentor0));
      }
    }
  }

  private void addOthers() {
    int[] appearances = new int[mentors];
    for (long[] row : rows) {
      for (long one : row) {
        appearances[mentor(one)]++;
      }
    }
    long[] seldom = new long[mentors];
    Arrays.setAll(seldom, j -> ((long) appearances[j] << 32) | j);
    Arrays.parallelSort(seldom);
    int least = (mentors + 3) / 4;
    IntStream.range(0, mentees)
        .parallel()
        .forEach(
            i -> {
              int next = rows[i].length;
              long[] row = Arrays.copyOf(rows[i], next + limits.underused() + limits.random());
              for (int k = 0; k < limits.underused(); k++) {
                long place = ((long) i * limits.underused() + k) % least;
                row[next++] = candidate((int) seldom[(int) place], UNKNOWN);
              }
              for (int k = 0; k < limits.random(); k++) {
                long chance = Chance.of(limits.seed(), i, -1 - k);
                int mentor = (int) Long.remainderUnsigned(chance, mentors);
                row[next++] = candidate(mentor, UNKNOWN);
              }
              rows[i] = row;
            });
  }

  private void add(int mentee, int mentor) {
    long[] row = rows[mentee];
    rows[mentee] = Arrays.copyOf(row, row.length + 1);
    rows[mentee][row.length] = candidate(mentor, UNKNOWN);
  }

  /** Scores the rows and leaves out what is forbidden. */
  private Market scored() {
    IntStream.range(0, mentees).parallel().forEach(this::score);
    int[] first = new int[mentees + 1];
    for (int i = 0; i < mentees; i++) {
      first[i + 1] = Math.addExact(first[i], rows[i].length);
    }
    int[] mentorOf = new int[first[mentees]];
    int[] points = new int[first[mentees]];
    IntStream.range(0, mentees)
        .parallel()
        .forEach(
            i -> {
              for (int k = 0; k < rows[i].length; k++) {
                mentorOf[first[i] + k] = mentor(rows[i][k]);
                points[first[i] + k] = (int) rows[i][k];
              }
            });
    Roster roster = scoring.roster();
    return new Market(
        roster.mentees().stream().map(Mentee::id).toList(),
        roster.mentors().stream().map(Mentor::id).toList(),
        roster.mentors().stream().mapToInt(Mentor::seats).toArray(),
        first,
        mentorOf,
        points);
  }

  /** Leaves the allowed mentors of a row, in order, each once and with points. */
  private void score(int mentee) {
    long[] row = rows[mentee];
    Arrays.sort(row);
    int kept = 0;
    int before = -1;
    for (long one : row) {
      int mentor = mentor(one);
      if (mentor != before) {
        before = mentor;
        int known = (int) one;
        int points = known == UNKNOWN ? scoring.points(mentee, mentor) : known;
        if (scoring.allows(mentee, mentor, points)) {
          row[kept++] = candidate(mentor, points);
        }
      }
    }
    rows[mentee] = Arrays.copyOf(row, kept);
  }
}
