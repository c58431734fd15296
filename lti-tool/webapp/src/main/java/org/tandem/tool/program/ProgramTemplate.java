package org.tandem.tool.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A reviewed design of a program, shipped as a file.
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
    Map<String, List<String>> topics) {

  /** Copies what it is given. */
  public ProgramTemplate {
    vocabulary = Map.copyOf(vocabulary);
    clauses = List.copyOf(clauses);
    skills = Map.copyOf(skills);
    topics = Map.copyOf(topics);
    if (!vocabulary.containsKey("en")) {
      throw new IllegalArgumentException("template " + id + " has no English vocabulary");
    }
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
