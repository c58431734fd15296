package org.tandem.tool.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A reviewed design of a program, kept as a file.
 *
 * @param id stable name
 * @param version raised with every change; a program keeps the version it was made from
 * @param kind the sort of relationship
 * @param name what it is called
 * @param summary what it is for, in a sentence or two
 * @param vocabulary names of both sides, by language, English always among them
 * @param clauses clauses of its agreements, in order
 * @param usualMonths how long an agreement runs unless the two decide otherwise
 * @param maxMonths how long an agreement may run
 * @param measurableOutcomeRequired whether nobody can sign without a goal that is scaled
 * @param grading the grade policy that an instructor starts from
 * @param seats how many people a mentor takes unless the mentor says otherwise
 * @param skills suggested skills by language
 * @param topics suggested topics by language
 * @param aims what programs made from it are often wanted for, up to {@link Objective#MOST}
 * @param start how a program made from it begins
 * @param beside the template of the program that is made beside it, for the same people to have
 *     another sort of pair as well; none where a program stands alone
 */
public record ProgramTemplate(
    String id,
    int version,
    Kind kind,
    LocalText name,
    LocalText summary,
    Map<String, Vocabulary> vocabulary,
    List<Clause> clauses,
    int usualMonths,
    int maxMonths,
    boolean measurableOutcomeRequired,
    GradePolicy grading,
    int seats,
    Map<String, List<String>> skills,
    Map<String, List<String>> topics,
    List<Aim> aims,
    ProgramStart start,
    Optional<String> beside) {

  /** Copies what it is given. */
  public ProgramTemplate {
    vocabulary = Map.copyOf(vocabulary);
    clauses = List.copyOf(clauses);
    skills = Map.copyOf(skills);
    topics = Map.copyOf(topics);
    aims = List.copyOf(aims);
    if (!vocabulary.containsKey("en")) {
      throw new IllegalArgumentException("template " + id + " has no English vocabulary");
    }
  }

  /** The same design as another version or another template. */
  public ProgramTemplate as(String otherId, int otherVersion, LocalText otherName) {
    return with(otherId, otherVersion, otherName, vocabulary, aims, start);
  }

  /** The same design with other words, for other results, and with another beginning. */
  ProgramTemplate with(Map<String, Vocabulary> words, List<Aim> results, ProgramStart beginning) {
    return with(id, version, name, words, results, beginning);
  }

  private ProgramTemplate with(
      String otherId,
      int otherVersion,
      LocalText otherName,
      Map<String, Vocabulary> words,
      List<Aim> results,
      ProgramStart beginning) {
    return new ProgramTemplate(
        otherId,
        otherVersion,
        kind,
        otherName,
        summary,
        words,
        clauses,
        usualMonths,
        maxMonths,
        measurableOutcomeRequired,
        grading,
        seats,
        skills,
        topics,
        results,
        beginning,
        beside);
  }

  /** The names of both sides in this language, or in English. */
  public Vocabulary vocabulary(Locale locale) {
    Vocabulary found = vocabulary.getOrDefault(locale.getLanguage(), vocabulary.get("en"));
    return Objects.requireNonNull(found);
  }

  /** Suggested skills in this language, or in English. */
  public List<String> skills(Locale locale) {
    return inLanguage(skills, locale);
  }

  /** Suggested topics in this language, or in English. */
  public List<String> topics(Locale locale) {
    return inLanguage(topics, locale);
  }

  private static List<String> inLanguage(Map<String, List<String>> texts, Locale locale) {
    return texts.getOrDefault(locale.getLanguage(), texts.getOrDefault("en", List.of()));
  }
}
