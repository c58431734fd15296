package org.tandem.tool.program;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.tool.kernel.Rejection;

/**
 * A program that a tenant runs.
 *
 * @param id ours
 * @param tenantId whose
 * @param name what people call it, 1 to 200 characters
 * @param template what it was made from
 * @param status how far it has come
 * @param pairing how people find each other in it
 * @param goals how its pairs write their goals
 * @param thirdParty whether somebody besides the two must sign their agreement
 * @param words what it calls its two sides, by language, where that is not what its template says
 * @param objectives what it is wanted for, at most {@link Objective#MOST}
 * @param createdAt when it was made
 * @param version for optimistic locking
 */
public record Program(
    UUID id,
    UUID tenantId,
    String name,
    ProgramTemplate template,
    ProgramStatus status,
    PairingPolicy pairing,
    GoalMethod goals,
    boolean thirdParty,
    Map<String, Vocabulary> words,
    List<Objective> objectives,
    Instant createdAt,
    long version) {

  private static final int LONGEST_NAME = 200;

  /** Trims the name, and checks its length and the objectives. */
  public Program {
    objectives = Objective.checked(objectives);
    words = Map.copyOf(words);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Rejection.invalid("invalid-name", "Give the program a name of 1 to 200 characters.");
    }
  }

  /** The names of both sides in this language, or in English. */
  public Vocabulary vocabulary(Locale locale) {
    Vocabulary own = words.get(locale.getLanguage());
    return own == null ? template.vocabulary(locale) : own;
  }

  /** The names of both sides in each language that the program speaks. */
  public Map<String, Vocabulary> vocabularies() {
    Map<String, Vocabulary> all = new TreeMap<>(template.vocabulary());
    all.putAll(words);
    return all;
  }

  /** What it has become of its template: the design that another program could be made from. */
  public ProgramTemplate design() {
    return template.with(vocabularies(), aims(), new ProgramStart(pairing, goals, thirdParty));
  }

  /** What it is wanted for; where nobody said, what its template is for. */
  private List<Aim> aims() {
    return objectives.isEmpty()
        ? template.aims()
        : IntStream.range(0, objectives.size()).mapToObj(this::aim).toList();
  }

  private Aim aim(int index) {
    Objective objective = objectives.get(index);
    return template.aims().stream()
        .filter(aim -> aim.began(objective))
        .findFirst()
        .map(aim -> aim.as(objective))
        .orElseGet(
            () ->
                new Aim(
                    "objective-" + (index + 1),
                    LocalText.english(objective.text()),
                    Optional.empty(),
                    objective.indicators()));
  }

  Program named(String newName) {
    return with(newName, status, pairing, goals, thirdParty, version);
  }

  Program paired(PairingPolicy how) {
    return with(name, status, how, goals, thirdParty, version);
  }

  Program withGoals(GoalMethod how) {
    return with(name, status, pairing, how, thirdParty, version);
  }

  Program withThirdParty(boolean wanted) {
    return with(name, status, pairing, goals, wanted, version);
  }

  Program withStatus(ProgramStatus next) {
    return with(name, next, pairing, goals, thirdParty, version);
  }

  Program atVersion(long seen) {
    return with(name, status, pairing, goals, thirdParty, seen);
  }

  Program wantedFor(List<Objective> results) {
    return new Program(
        id,
        tenantId,
        name,
        template,
        status,
        pairing,
        goals,
        thirdParty,
        words,
        results,
        createdAt,
        version);
  }

  /**
   * With words of its own.
   *
   * @throws Rejection (invalid-vocabulary) in a language that its template does not speak
   */
  Program calling(Map<String, Vocabulary> own) {
    if (!template.vocabulary().keySet().containsAll(own.keySet())) {
      throw Rejection.invalid(
          "invalid-vocabulary",
          "Give words in the languages " + template.vocabulary().keySet() + ".");
    }
    return new Program(
        id,
        tenantId,
        name,
        template,
        status,
        pairing,
        goals,
        thirdParty,
        own,
        objectives,
        createdAt,
        version);
  }

  private Program with(
      String newName,
      ProgramStatus newStatus,
      PairingPolicy newPairing,
      GoalMethod newGoals,
      boolean newThirdParty,
      long newVersion) {
    return new Program(
        id,
        tenantId,
        newName,
        template,
        newStatus,
        newPairing,
        newGoals,
        newThirdParty,
        words,
        objectives,
        createdAt,
        newVersion);
  }
}
