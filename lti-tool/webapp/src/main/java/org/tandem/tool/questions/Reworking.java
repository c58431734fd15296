package org.tandem.tool.questions;

import java.util.function.Predicate;
import org.tandem.tool.kernel.Rejection;

/**
 * What may become of the questions of a program. What people have answered keeps its meaning: such
 * a question can be worded anew and retired, but it stays, its answers stay of their type and among
 * what is offered, and what was told to nobody is never shown.
 */
public final class Reworking {
  private final ProgramQuestions before;
  private final Predicate<String> answered;

  /**
   * Begins with what a program asks now.
   *
   * @param answered whether somebody has answered the question of a key
   */
  public Reworking(ProgramQuestions before, Predicate<String> answered) {
    this.before = before;
    this.answered = answered;
  }

  /**
   * What is wanted instead, each with the version of its wording.
   *
   * @throws Rejection (question-answered) naming a question that people have answered and that
   *     would mean something else
   */
  public ProgramQuestions into(ProgramQuestions wanted) {
    for (ProfileQuestion old : before.all()) {
      boolean keeps = wanted.find(old.key()).filter(next -> keepsMeaning(old, next)).isPresent();
      if (!keeps && answered.test(old.key())) {
        throw Rejection.conflict(
            "question-answered",
            "People have answered “"
                + old.text().in(java.util.Locale.ENGLISH)
                + "” already. Retire it and ask another question instead.");
      }
    }
    return new ProgramQuestions(
        wanted.all().stream().map(next -> next.atVersion(version(next))).toList());
  }

  private static boolean keepsMeaning(ProfileQuestion old, ProfileQuestion next) {
    return old.type() == next.type()
        && old.choices().stream().allMatch(one -> next.offers(one.id()))
        && next.range().covers(old.range())
        && (old.shown() || !next.shown());
  }

  private int version(ProfileQuestion next) {
    return before
        .find(next.key())
        .map(old -> sameWords(old, next) ? old.version() : old.version() + 1)
        .orElse(1);
  }

  private static boolean sameWords(ProfileQuestion old, ProfileQuestion next) {
    return old.text().equals(next.text())
        && old.hint().equals(next.hint())
        && old.choices().equals(next.choices());
  }
}
