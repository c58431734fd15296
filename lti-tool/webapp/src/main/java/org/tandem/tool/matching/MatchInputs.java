package org.tandem.tool.matching;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Roster;

/**
 * Everything that a run was computed from, by person id, kept so that the run can be repeated and
 * checked.
 *
 * @param mentees who looked for a mentor
 * @param mentors who offered free seats
 * @param past pairs that were tried before
 * @param weights what counted
 */
public record MatchInputs(
    List<Mentee> mentees, List<Mentor> mentors, List<Roster.PastPair> past, Weights weights) {

  /** Sorts and copies what it is given. */
  public MatchInputs {
    mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
    mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
    past =
        past.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Roster.PastPair::mentee)
                    .thenComparing(Roster.PastPair::mentor))
            .toList();
  }

  Roster roster() {
    return new Roster(mentees, mentors, Set.copyOf(past));
  }

  /** SHA-256, in hex, of the inputs in canonical form: equal inputs, and only they, hash equal. */
  public String hash() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Mentee mentee : mentees) {
      all.add(
          Json.createArrayBuilder()
              .add(mentee.id())
              .add(sorted(mentee.wants()))
              .add(sorted(mentee.topics()))
              .add(sorted(mentee.languages()))
              .add(Json.createArrayBuilder(mentee.ranked()))
              .add(sorted(mentee.vetoes())));
    }
    all.add("mentors");
    for (Mentor mentor : mentors) {
      all.add(
          Json.createArrayBuilder()
              .add(mentor.id())
              .add(mentor.seats())
              .add(sorted(mentor.offers()))
              .add(sorted(mentor.topics()))
              .add(sorted(mentor.languages()))
              .add(sorted(mentor.vetoes())));
    }
    all.add("past");
    past.forEach(pair -> all.add(pair.mentee()).add(pair.mentor()));
    all.add(weights.skills())
        .add(weights.topics())
        .add(weights.languages())
        .add(weights.ranking())
        .add(weights.somethingInCommon());
    return sha256(all.build().toString());
  }

  private static JsonArrayBuilder sorted(Collection<String> words) {
    return Json.createArrayBuilder(words.stream().sorted().toList());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
