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
import java.util.stream.Collectors;
import org.tandem.matching.Profile;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;

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
    List<Mentee> mentees, List<Mentor> mentors, List<PastPair> past, Weights weights) {

  /**
   * A mentee; empty means "not stated".
   *
   * @param id person id
   * @param wants skills
   * @param topics to talk about
   * @param languages to work in
   * @param ranked ids of mentors, most wanted first
   * @param vetoes ids of mentors
   */
  public record Mentee(
      String id,
      Set<String> wants,
      Set<String> topics,
      Set<String> languages,
      List<String> ranked,
      Set<String> vetoes) {

    org.tandem.matching.Mentee person() {
      return new org.tandem.matching.Mentee(id, profile(wants, topics, languages), ranked, vetoes);
    }
  }

  /**
   * A mentor; empty means "not stated".
   *
   * @param id person id
   * @param seats free ones
   * @param offers skills
   * @param topics to talk about
   * @param languages to work in
   * @param vetoes ids of mentees
   */
  public record Mentor(
      String id,
      int seats,
      Set<String> offers,
      Set<String> topics,
      Set<String> languages,
      Set<String> vetoes) {

    org.tandem.matching.Mentor person() {
      return new org.tandem.matching.Mentor(
          id, seats, profile(offers, topics, languages), List.of(), vetoes);
    }
  }

  /** Two people who were paired before, or of whom one declined the other, by person id. */
  public record PastPair(String mentee, String mentor) {}

  /** Sorts and copies what it is given. */
  public MatchInputs {
    mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
    mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
    past =
        past.stream()
            .distinct()
            .sorted(Comparator.comparing(PastPair::mentee).thenComparing(PastPair::mentor))
            .toList();
  }

  private Roster roster() {
    return new Roster(
        mentees.stream().map(Mentee::person).toList(),
        mentors.stream().map(Mentor::person).toList(),
        past.stream()
            .map(pair -> Roster.Relation.pastPair(pair.mentee(), pair.mentor()))
            .collect(Collectors.toSet()));
  }

  Scoring scoring() {
    return Scoring.of(roster(), weights.policy());
  }

  private static Profile profile(Set<String> skills, Set<String> topics, Set<String> languages) {
    return Profile.blank()
        .with(Questions.SKILLS, skills)
        .with(Questions.TOPICS, topics)
        .with(Questions.LANGUAGES, languages);
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
