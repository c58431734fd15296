package org.tandem.matching.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tandem.matching.Answer;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;

/**
 * A roster like those of large programs: one mentor for three mentees, 5,000 skills of which a few
 * are in everybody's mouth and most are rare (Zipf), 6 wanted and 10 offered.
 */
public final class GeneratedRoster {

  private static final int SKILLS = 5_000;
  private static final int WANTED = 6;
  private static final int OFFERED = 10;

  private final Random random;
  private final double[] cumulated = new double[SKILLS];

  private GeneratedRoster(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int k = 0; k < SKILLS; k++) {
      sum += 1.0 / (k + 1);
      cumulated[k] = sum;
    }
  }

  /**
   * A roster of so many mentees.
   *
   * @param seatsPerMentee 1.1 leaves one seat in eleven free, 0.8 leaves one mentee in five without
   */
  public static Roster of(int mentees, double seatsPerMentee, long seed) {
    return new GeneratedRoster(seed).roster(mentees, seatsPerMentee);
  }

  private Roster roster(int mentees, double seatsPerMentee) {
    int mentorCount = Math.max(1, mentees / 3);
    List<Mentee> wanting = new ArrayList<>(mentees);
    for (int i = 0; i < mentees; i++) {
      wanting.add(new Mentee("e" + i, skills(WANTED), List.of(), Set.of()));
    }
    List<Mentor> offering = new ArrayList<>(mentorCount);
    int[] seats = seats(mentorCount, (int) Math.round(mentees * seatsPerMentee));
    for (int j = 0; j < mentorCount; j++) {
      offering.add(new Mentor("o" + j, seats[j], skills(OFFERED), List.of(), Set.of()));
    }
    return new Roster(wanting, offering, Set.of());
  }

  /** One seat each, the rest by chance. */
  private int[] seats(int mentors, int total) {
    int[] seats = new int[mentors];
    for (int seat = 0; seat < total; seat++) {
      seats[seat < mentors ? seat : random.nextInt(mentors)]++;
    }
    return seats;
  }

  private Profile skills(int count) {
    Map<String, Integer> levels = new HashMap<>();
    while (levels.size() < count) {
      levels.put("skill" + zipf(), 1 + random.nextInt(Answer.HIGHEST_LEVEL));
    }
    return new Profile(Map.of(Questions.SKILLS, new Answer.Skills(levels)));
  }

  private int zipf() {
    double at = random.nextDouble() * cumulated[SKILLS - 1];
    int place = java.util.Arrays.binarySearch(cumulated, at);
    return place < 0 ? -place - 1 : place;
  }
}
