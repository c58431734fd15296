package org.tandem.tool.matching;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.matching.Answer;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.tool.matching.MatchInputs.Entrant;

/** Inputs of a run in the words of the engine. */
final class EngineRoster {
  private EngineRoster() {}

  /** Everybody whom no pin has paired, with the seats that pins have left. */
  static Roster of(MatchInputs inputs) {
    Set<String> pinned =
        inputs.pins().stream().map(MatchInputs.Couple::mentee).collect(Collectors.toSet());
    Map<String, Long> taken =
        inputs.pins().stream()
            .collect(Collectors.groupingBy(MatchInputs.Couple::mentor, Collectors.counting()));
    Set<Roster.Relation> relations = new HashSet<>();
    inputs.tried().forEach(one -> relations.add(relation(Exclusion.PAST_PAIR, one)));
    inputs.apart().forEach(one -> relations.add(relation(one.rule(), one.couple())));
    return new Roster(
        inputs.mentees().stream()
            .filter(one -> !pinned.contains(one.id()))
            .map(one -> mentee(one, inputs))
            .toList(),
        inputs.mentors().stream()
            .map(
                one ->
                    mentor(
                        one,
                        Math.max(0, one.seats() - taken.getOrDefault(one.id(), 0L).intValue()),
                        inputs))
            .toList(),
        relations);
  }

  private static Roster.Relation relation(Exclusion kind, MatchInputs.Couple couple) {
    return new Roster.Relation(kind, couple.mentee(), couple.mentor());
  }

  /** Everybody, scored by the weights of the run. */
  static Scoring scoring(MatchInputs inputs) {
    return Scoring.of(of(inputs), inputs.settings().policy());
  }

  private static Mentee mentee(Entrant one, MatchInputs inputs) {
    return new Mentee(one.id(), answers(one, inputs), ranked(one), ids(one.profile().vetoes()));
  }

  private static Mentor mentor(Entrant one, int free, MatchInputs inputs) {
    return new Mentor(
        one.id(), free, answers(one, inputs), ranked(one), ids(one.profile().vetoes()));
  }

  private static org.tandem.matching.Profile answers(Entrant one, MatchInputs inputs) {
    Profile profile = one.profile();
    Details details = profile.details();
    org.tandem.matching.Profile said =
        org.tandem.matching.Profile.blank()
            .with(Questions.SKILLS, skills(profile.skills(), details.levels()))
            .with(Questions.TOPICS, keys(profile.topics()))
            .with(Questions.LANGUAGES, keys(profile.languages()))
            .with(Questions.GOALS, keys(details.goals()))
            .with(Questions.DEPARTMENT, keys(details.department()))
            .with(Questions.GROUPS, Set.copyOf(one.groups()))
            .with(Questions.LOCATION, keys(details.location()))
            .with(
                Questions.FORMAT,
                details.formats().stream().map(Enum::name).collect(Collectors.toSet()))
            .with(Questions.AFFINITY, keys(details.affinity()))
            .with(Questions.ABOUT, new Answer.Text(profile.about()));
    said = with(said, Questions.EXPERIENCE, Optional.ofNullable(details.experience()));
    said = with(said, Questions.SENIORITY, Optional.ofNullable(details.seniority()));
    said = OwnQuestions.with(said, inputs.settings().asked(), details.answers());
    return profile.hours().isPresent()
        ? said.with(Questions.HOURS, profile.hours().get().in(inputs.day()))
        : said;
  }

  /** A skill without a level counts as the lowest. */
  private static Answer skills(List<String> skills, Map<String, Integer> levels) {
    Map<String, Integer> stated = new HashMap<>();
    skills.forEach(skill -> stated.put(key(skill), 1));
    levels.forEach((skill, level) -> stated.computeIfPresent(key(skill), (own, low) -> level));
    return new Answer.Skills(stated);
  }

  private static org.tandem.matching.Profile with(
      org.tandem.matching.Profile said, String question, Optional<Integer> amount) {
    return amount.isPresent() ? said.with(question, new Answer.Amount(amount.get())) : said;
  }

  /** Whom somebody asked for; who changed sides may still have themselves on the list. */
  private static List<String> ranked(Entrant one) {
    return one.profile().ranked().stream()
        .map(UUID::toString)
        .filter(other -> !other.equals(one.id()))
        .toList();
  }

  private static Set<String> ids(List<UUID> people) {
    return people.stream().map(UUID::toString).collect(Collectors.toSet());
  }

  private static Set<String> keys(Collection<String> words) {
    return words.stream().map(EngineRoster::key).collect(Collectors.toSet());
  }

  private static Set<String> keys(String word) {
    return word.isEmpty() ? Set.of() : Set.of(key(word));
  }

  /** How words are compared: without regard to case, width or double spaces. */
  static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
