package org.tandem.tool.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts words that were compared without regard to their spelling into a person's own spelling. */
public final class Wording {
  private final Map<String, String> words = new HashMap<>();

  private Wording(Profile profile) {
    Stream.of(
            profile.skills(),
            profile.topics(),
            profile.languages(),
            profile.details().goals(),
            profile.details().affinity(),
            List.of(profile.details().location()))
        .flatMap(List::stream)
        .forEach(word -> words.put(EngineRoster.key(word), word));
  }

  /** The wording of a person with this profile. */
  public static Wording of(Profile profile) {
    return new Wording(profile);
  }

  /** What two people have in common, in this person's words. */
  public List<MatchResult.Part> of(List<MatchResult.Part> parts) {
    return parts.stream()
        .map(
            part ->
                new MatchResult.Part(
                    part.criterion(),
                    part.points(),
                    part.atMost(),
                    part.known(),
                    part.met().stream().map(word -> words.getOrDefault(word, word)).toList()))
        .toList();
  }
}
