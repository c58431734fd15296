package org.tandem.tool.standard;

import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * What an administrator answers.
 *
 * @param note where the evidence is, at most 300 characters
 */
public record Answer(Criterion criterion, Level level, String note) {
  private static final int LONGEST_NOTE = 300;

  /**
   * Tidies the note.
   *
   * @throws Rejection (computed-criterion) for what records say; (no-evidence) where something is
   *     met and nobody says where that can be seen; (text-too-long)
   */
  public Answer {
    note = PlainText.tidy(note, LONGEST_NOTE);
    if (criterion.isComputed()) {
      throw Rejection.invalid(
          "computed-criterion", "This is computed from records; nobody answers it.");
    }
    if (level != Level.NO && note.isEmpty()) {
      throw Rejection.invalid("no-evidence", "Say where one can see that it is met.");
    }
  }
}
