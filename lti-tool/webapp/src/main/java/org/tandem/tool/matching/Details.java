package org.tandem.tool.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Answer;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.questions.Said;

/**
 * What a person says where their program asks for more than the usual. Empty, null and a skill
 * without a level mean "not stated".
 *
 * @param levels of skills, from 1 to 5: wanted by a mentee, offered by a mentor
 * @param goals what to reach, or to help to reach; up to 10
 * @param experience years of it, 0 to 60
 * @param seniority rank, from 1 (just begun) to 5 (leads the organisation)
 * @param department where in the organisation
 * @param location where in the world
 * @param formats ways to meet that suit
 * @param affinity what a mentee looks for in a mentor as a person, what a mentor chose to say of
 *     themselves; up to 10
 * @param answers to the program's own questions, by their keys
 */
public record Details(
    Map<String, Integer> levels,
    List<String> goals,
    @Nullable Integer experience,
    @Nullable Integer seniority,
    String department,
    String location,
    List<Format> formats,
    List<String> affinity,
    Map<String, Said> answers) {

  /** Nothing stated. */
  public static final Details NONE =
      new Details(Map.of(), List.of(), null, null, "", "", List.of(), List.of(), Map.of());

  private static final int MOST_EXPERIENCE = 60;
  private static final int HIGHEST_RANK = 5;

  /** A way to meet. */
  public enum Format {
    /** In one place. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By telephone. */
    PHONE,
    /** By messages. */
    WRITING
  }

  /**
   * Trims, drops repetitions and checks the limits.
   *
   * @throws Rejection (invalid-profile) beyond a limit
   */
  public Details {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    goals = Profile.words(goals);
    department = department.strip();
    location = location.strip();
    formats = formats.stream().distinct().sorted().toList();
    // Profiles that were kept before this was asked for have none.
    affinity = affinity == null ? List.of() : Profile.words(affinity);
    answers =
        answers == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    Profile.words(List.of(department));
    Profile.words(List.of(location));
    Profile.words(List.copyOf(levels.keySet()));
    Profile.check(
        levels.values().stream().allMatch(level -> isIn(1, level, Answer.HIGHEST_LEVEL)),
        "Levels of skills run from 1 to " + Answer.HIGHEST_LEVEL + ".");
    Profile.check(
        experience == null || isIn(0, experience, MOST_EXPERIENCE),
        "State from 0 to " + MOST_EXPERIENCE + " years of experience.");
    Profile.check(
        seniority == null || isIn(1, seniority, HIGHEST_RANK),
        "Ranks run from 1 to " + HIGHEST_RANK + ".");
  }

  /** The same with other answers to the program's own questions. */
  public Details answering(Map<String, Said> others) {
    return new Details(
        levels, goals, experience, seniority, department, location, formats, affinity, others);
  }

  private static boolean isIn(int least, int value, int most) {
    return value >= least && value <= most;
  }
}
