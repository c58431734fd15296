package org.tandem.tool.questions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * The questions of one program, in the order in which they are asked.
 *
 * @param all retired ones as well, up to {@link #MOST}, each with a key of its own
 */
public record ProgramQuestions(List<ProfileQuestion> all) {
  /** Most questions of a program. */
  public static final int MOST = 40;

  /** None. */
  public static final ProgramQuestions NONE = new ProgramQuestions(List.of());

  /**
   * Copies what it is given, and checks.
   *
   * @throws Rejection (invalid-question) for too many, or two of one key
   */
  public ProgramQuestions {
    all = List.copyOf(all);
    if (all.size() > MOST || keys(all).size() < all.size()) {
      throw Rejection.invalid(
          "invalid-question", "Ask up to " + MOST + " questions, each with a key of its own.");
    }
  }

  private static Set<String> keys(List<ProfileQuestion> questions) {
    return questions.stream().map(ProfileQuestion::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The one of this key. */
  public Optional<ProfileQuestion> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The one that counts by this name. */
  public Optional<ProfileQuestion> counting(String criterion) {
    return all.stream().filter(one -> one.criterion().equals(criterion)).findFirst();
  }

  /** Those that can count in a matching. */
  public List<ProfileQuestion> counted() {
    return all.stream().filter(ProfileQuestion::counts).toList();
  }

  /** Those whose answers may stand in a table of people: what was told to nobody does not. */
  public List<ProfileQuestion> inTables() {
    return all.stream().filter(one -> one.shown() && !one.retired()).toList();
  }

  /** Those that people of a side are asked. */
  public List<ProfileQuestion> of(Side side) {
    return all.stream().filter(one -> one.asks(side)).toList();
  }

  /**
   * Answers as they are kept: to what is asked of this side, tidy, with the version of the question
   * as it is now. An answer to anything else, and an empty one, is left out.
   *
   * @param given answers by the key of the question; their versions do not matter
   * @throws Rejection (invalid-answer) naming the question that an answer does not fit
   */
  public SortedMap<String, Said> take(Side side, Map<String, Said> given) {
    SortedMap<String, Said> taken = new TreeMap<>();
    for (ProfileQuestion question : of(side)) {
      List<String> values = tidy(given.getOrDefault(question.key(), Said.NOTHING).values());
      if (!values.isEmpty()) {
        if (!question.takes(values)) {
          throw Rejection.invalid(
              "invalid-answer",
              "This is no answer to “" + question.text().in(Locale.ENGLISH) + "”.");
        }
        taken.put(question.key(), new Said(values, question.version()));
      }
    }
    return taken;
  }

  private static List<String> tidy(List<String> values) {
    return values.stream()
        .map(one -> PlainText.tidy(one, AnswerType.LONGEST_TEXT))
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Checks that everything is answered that has to be.
   *
   * @throws Rejection (answer-missing) naming what is not
   */
  public void requireAnswered(Side side, Map<String, Said> answers) {
    for (ProfileQuestion question : of(side)) {
      if (question.required() && !answers.containsKey(question.key())) {
        throw Rejection.invalid(
            "answer-missing", "Answer “" + question.text().in(Locale.ENGLISH) + "” as well.");
      }
    }
  }

  /** Those answers that are to questions which count. */
  public Map<String, Said> counting(Map<String, Said> answers) {
    return only(answers, counted());
  }

  /** Those answers that the other one of a pair may see. */
  public Map<String, Said> shown(Map<String, Said> answers) {
    return only(answers, inTables());
  }

  private static Map<String, Said> only(
      Map<String, Said> answers, List<ProfileQuestion> questions) {
    Map<String, Said> kept = new TreeMap<>(answers);
    kept.keySet().retainAll(keys(questions));
    return kept;
  }
}
