package org.tandem.tool.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Scoring;
import org.tandem.tool.matching.MatchInputs.Entrant;

/** What a mentee and mentors have in common, as the matching sees it. */
public final class CompareProfiles {
  /** What says nothing about the two: how many points are enough, and how many seats are left. */
  private static final Set<Exclusion> OF_THE_RUN =
      Set.of(Exclusion.NO_SEAT, Exclusion.BELOW_MINIMUM);

  private CompareProfiles() {}

  /**
   * Criterion by criterion, in the mentee's words, by mentor.
   *
   * @param mentee somebody with a profile
   * @param mentors people with a profile on the other side
   * @param day a day of the week whose hours count
   * @param locale in whose language the program's own questions are told
   */
  public static Map<UUID, List<MatchResult.Part>> compare(
      MatchSettings settings,
      Participation mentee,
      List<Participation> mentors,
      LocalDate day,
      Locale locale) {
    Scoring scoring = scoring(settings, mentee, mentors, Map.of(), day);
    return parts(scoring, mentee, mentor -> true, new Wording(settings, locale));
  }

  /**
   * The same, of those mentors only whom no rule of the program keeps apart from the mentee: no
   * common language, too few hours, the department, the groups of the course.
   *
   * @param groups the ids of the groups that people are in
   */
  public static Map<UUID, List<MatchResult.Part>> compareAllowed(
      MatchSettings settings,
      Participation mentee,
      List<Participation> mentors,
      Map<UUID, List<String>> groups,
      LocalDate day,
      Locale locale) {
    Scoring scoring = scoring(settings, mentee, mentors, groups, day);
    return parts(
        scoring,
        mentee,
        mentor -> OF_THE_RUN.containsAll(scoring.exclusions(0, mentor)),
        new Wording(settings, locale));
  }

  private static Map<UUID, List<MatchResult.Part>> parts(
      Scoring scoring, Participation mentee, IntPredicate wanted, Wording wording) {
    Map<UUID, List<MatchResult.Part>> parts = new HashMap<>();
    for (int mentor = 0; mentor < scoring.roster().mentors().size(); mentor++) {
      if (wanted.test(mentor)) {
        parts.put(
            UUID.fromString(scoring.roster().mentors().get(mentor).id()),
            wording.of(MatchResult.parts(scoring.score(0, mentor)), Optional.of(profile(mentee))));
      }
    }
    return parts;
  }

  private static Scoring scoring(
      MatchSettings settings,
      Participation mentee,
      List<Participation> mentors,
      Map<UUID, List<String>> groups,
      LocalDate day) {
    return EngineRoster.scoring(
        new MatchInputs(
            List.of(entrant(mentee, groups)),
            mentors.stream().map(mentor -> entrant(mentor, groups)).toList(),
            List.of(),
            List.of(),
            List.of(),
            settings,
            day,
            ""));
  }

  private static Entrant entrant(Participation part, Map<UUID, List<String>> groups) {
    return new Entrant(
        part.personId().toString(),
        0,
        profile(part),
        groups.getOrDefault(part.personId(), List.of()));
  }

  private static Profile profile(Participation part) {
    return part.given().orElse(part.draft());
  }
}
