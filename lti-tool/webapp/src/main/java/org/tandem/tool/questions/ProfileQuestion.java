package org.tandem.tool.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.LocalText;

/**
 * A question that a program asks people about themselves, besides those that every program can ask.
 *
 * @param key stable name, 2 to 40 small letters, digits and hyphens: the column in tables
 * @param version of its wording, from 1
 * @param type what an answer is
 * @param text what is asked, up to {@link #LONGEST_TEXT} characters
 * @param hint what helps to answer; may be left out
 * @param asked of whom, one side or both
 * @param required whether nobody takes part without an answer
 * @param choices what is offered, where the type has choices
 * @param range which numbers are taken, where the type is a number
 * @param way how two answers are compared
 * @param within at which distance being {@link Way#NEAR} counts nothing: in the number's unit, or
 *     in days; 0 where the way is another
 * @param shown whether the other one of a pair sees the answer, and both and their staff what met;
 *     otherwise no person is shown it
 * @param retired whether it is asked no more and counts no more
 */
public record ProfileQuestion(
    String key,
    int version,
    AnswerType type,
    LocalText text,
    Optional<LocalText> hint,
    List<Side> asked,
    boolean required,
    List<Choice> choices,
    Range range,
    Way way,
    int within,
    boolean shown,
    boolean retired) {

  /** Before the key, in the name by which it counts in a matching. */
  public static final String PREFIX = "question.";

  /** Longest wording, in characters. */
  public static final int LONGEST_TEXT = 200;

  /** Longest hint. */
  public static final int LONGEST_HINT = 300;

  /** Longest wording of a choice. */
  public static final int LONGEST_CHOICE = 100;

  /** Most choices of one question. */
  public static final int MOST_CHOICES = 30;

  /** How keys and the ids of choices are spelled. */
  public static final String NAME = "[a-z0-9][a-z0-9-]{1,39}";

  /**
   * Copies what it is given, and checks.
   *
   * @throws Rejection (invalid-question) naming the question and what to mend
   */
  public ProfileQuestion {
    asked = asked.stream().distinct().sorted().toList();
    choices = List.copyOf(choices);
    // JSON leaves out what is empty.
    hint = hint == null ? Optional.empty() : hint;
    require(key.matches(NAME), key, "a key has 2 to 40 small letters, digits and hyphens");
    requireText(key, text, LONGEST_TEXT);
    hint.ifPresent(words -> requireText(words.in(Locale.ENGLISH), words, LONGEST_HINT));
    require(!asked.isEmpty(), key, "say whom to ask");
    require(type.ways().contains(way), key, "answers of this type are not compared in this way");
    require(way == Way.NOT || asked.size() == 2, key, "ask both sides what is to be compared");
    require(
        way != Way.NOT || shown || retired,
        key,
        "an answer that counts nothing and that nobody sees serves nobody");
    requireChoices(key, type, choices);
    require(type != AnswerType.NUMBER || range.makesSense(), key, "the range needs two numbers");
    require(
        way == Way.NEAR ? within >= 1 && within <= Range.FURTHEST : within == 0,
        key,
        "say how far apart counts nothing, where answers are to be close");
  }

  private static void requireChoices(String key, AnswerType type, List<Choice> choices) {
    require(
        type.hasChoices()
            ? choices.size() >= 2 && choices.size() <= MOST_CHOICES
            : choices.isEmpty(),
        key,
        "offer 2 to " + MOST_CHOICES + " choices where one chooses");
    require(
        choices.stream().map(Choice::id).distinct().count() == choices.size(),
        key,
        "each choice needs an id of its own");
    for (Choice choice : choices) {
      require(choice.id().matches(NAME), key, "an id of a choice is spelled as a key");
      requireText(key, choice.text(), LONGEST_CHOICE);
    }
  }

  private static void requireText(String key, LocalText text, int longest) {
    require(
        text.byLanguage().values().stream()
            .allMatch(words -> !words.isBlank() && words.length() <= longest),
        key,
        "each wording has 1 to " + longest + " characters");
  }

  private static void require(boolean holds, String key, String otherwise) {
    if (!holds) {
      throw Rejection.invalid("invalid-question", "Question “" + key + "”: " + otherwise + ".");
    }
  }

  /** The name by which it counts. */
  public String criterion() {
    return PREFIX + key;
  }

  /** Whether it can count in a matching. */
  public boolean counts() {
    return way != Way.NOT && !retired;
  }

  /** Whether people of a side are asked it now. */
  public boolean asks(Side side) {
    return asked.contains(side) && !retired;
  }

  /** Whether something is an answer to it. */
  public boolean takes(List<String> values) {
    return !values.isEmpty() && type.fits(this, values);
  }

  /**
   * What stands in a cell of a table, as an answer: yes and no in any case, choices by their ids or
   * by their words in any language, several of them between semicolons or vertical bars.
   */
  public List<String> read(String cell) {
    return switch (type) {
      case YES_NO -> List.of(cell.toLowerCase(Locale.ROOT));
      case ONE -> List.of(id(cell));
      case SEVERAL ->
          Arrays.stream(cell.split("[;|]", -1))
              .map(String::strip)
              .filter(one -> !one.isEmpty())
              .map(this::id)
              .toList();
      case TEXT, NUMBER, DATE -> List.of(cell);
    };
  }

  private String id(String words) {
    return choices.stream()
        .filter(one -> one.text().byLanguage().containsValue(words))
        .map(Choice::id)
        .findFirst()
        .orElse(words);
  }

  boolean offers(String id) {
    return choice(id).isPresent();
  }

  /** The choice of this id; none where it is not offered. */
  public Optional<Choice> choice(String id) {
    return choices.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The same in no words but its names: all that a comparison depends on. */
  public ProfileQuestion wordless() {
    return new ProfileQuestion(
        key,
        1,
        type,
        LocalText.english(key),
        Optional.empty(),
        asked,
        false,
        choices.stream().map(one -> new Choice(one.id(), LocalText.english(one.id()))).toList(),
        range,
        way,
        within,
        shown,
        retired);
  }

  ProfileQuestion atVersion(int other) {
    return new ProfileQuestion(
        key, other, type, text, hint, asked, required, choices, range, way, within, shown, retired);
  }
}
