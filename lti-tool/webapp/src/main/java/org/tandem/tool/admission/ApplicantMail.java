package org.tandem.tool.admission;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.reminders.TellPerson.Letter;

/** What mails about applications say, in a language and the words of a program. */
final class ApplicantMail {
  private static final String CATALOGUE = "org.tandem.tool.admission.mail";

  private final ResourceBundle texts;
  private final Locale language;
  private final Program program;
  private final String course;

  ApplicantMail(Locale wanted, Program program, String course) {
    this.texts = Catalogue.of(CATALOGUE, wanted);
    this.language = Locale.forLanguageTag(texts.getString("lang"));
    this.program = program;
    this.course = course;
  }

  /**
   * What became of an application.
   *
   * @param ahead how many wait before it
   */
  Letter about(Application one, int ahead) {
    return letter(text("subject." + one.state(), program.name()), text(one, ahead));
  }

  private String text(Application one, int ahead) {
    String role = role(one.side());
    return one.state() == Application.State.APPLIED
        ? text("text.APPLIED", program.name(), course, role, ahead + 1)
        : text(
            "text." + one.state(),
            program.name(),
            course,
            role,
            one.decision().map(Application.Decision::reason).orElse(""));
  }

  /** That people wait for those who run a course. */
  Letter toStaff(Unheard.Staff staff) {
    String since =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language)
            .format(LocalDate.ofInstant(staff.since(), ZoneOffset.UTC));
    return letter(
        text("subject.staff", program.name()),
        text("text.staff", program.name(), course, staff.waiting(), since));
  }

  private Letter letter(String subject, String text) {
    return new Letter(subject, text, texts.getString("off"));
  }

  private String role(Side side) {
    Vocabulary words = program.vocabulary(language);
    return (side == Side.MENTOR ? words.mentor() : words.mentee()).one();
  }

  private String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), language).format(values);
  }
}
