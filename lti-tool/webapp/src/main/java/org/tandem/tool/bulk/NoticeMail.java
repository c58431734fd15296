package org.tandem.tool.bulk;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.reminders.TellPerson.Letter;

/** What mails about things done to many say, in a language. */
final class NoticeMail {
  private static final String CATALOGUE = "org.tandem.tool.bulk.mail";

  private NoticeMail() {}

  static Letter of(Notices.Notice notice, Locale wanted, Program program, String course) {
    ResourceBundle texts = Catalogue.of(CATALOGUE, wanted);
    Locale language = Locale.forLanguageTag(texts.getString("lang"));
    Batch.What what = notice.what();
    String key =
        what.act() + (notice.takenBack() ? ".back" : what.until().isPresent() ? ".until" : "");
    String until =
        what.until()
            .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)::format)
            .orElse("");
    return new Letter(
        say(texts, language, "subject." + key, program.name()),
        say(
            texts,
            language,
            "text." + key,
            program.name(),
            course,
            what.reason(),
            until,
            what.side().map(side -> role(program, side, language)).orElse("")),
        texts.getString("off"));
  }

  private static String role(Program program, Side side, Locale language) {
    Vocabulary words = program.vocabulary(language);
    return (side == Side.MENTOR ? words.mentor() : words.mentee()).one();
  }

  private static String say(ResourceBundle texts, Locale language, String key, Object... values) {
    return new MessageFormat(texts.getString(key), language).format(values);
  }
}
