package org.tandem.tool.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.matching.Scoring;
import org.tandem.tool.matching.MatchInputs.Entrant;

/** What a mentee and mentors have in common, as the matching sees it. */
public final class CompareProfiles {
  private CompareProfiles() {}

  /**
   * Criterion by criterion, in the mentee's words, by mentor.
   *
   * @param mentee somebody with a profile
   * @param mentors people with a profile on the other side
   * @param day a day of the week whose hours count
   */
  public static Map<UUID, List<MatchResult.Part>> compare(
      MatchSettings settings, Participation mentee, List<Participation> mentors, LocalDate day) {
    Scoring scoring =
        EngineRoster.scoring(
            new MatchInputs(
                List.of(entrant(mentee)),
                mentors.stream().map(CompareProfiles::entrant).toList(),
                List.of(),
                List.of(),
                List.of(),
                settings,
                day,
                ""));
    Wording wording = Wording.of(profile(mentee));
    Map<UUID, List<MatchResult.Part>> parts = new HashMap<>();
    for (int mentor = 0; mentor < scoring.roster().mentors().size(); mentor++) {
      parts.put(
          UUID.fromString(scoring.roster().mentors().get(mentor).id()),
          wording.of(MatchResult.parts(scoring.score(0, mentor))));
    }
    return parts;
  }

  private static Entrant entrant(Participation part) {
    return new Entrant(part.personId().toString(), 0, profile(part), List.of());
  }

  private static Profile profile(Participation part) {
    return part.given().orElse(part.draft());
  }
}
