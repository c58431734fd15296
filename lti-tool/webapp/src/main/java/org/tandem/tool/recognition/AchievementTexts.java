package org.tandem.tool.recognition;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;

/** What achievements are called and rest on, in words of a language and of the program. */
public final class AchievementTexts {
  private static final String BUNDLE = "org.tandem.tool.recognition.achievements";
  private static final double MINUTES = 60;

  private final ResourceBundle texts;
  private final Locale language;

  private AchievementTexts(ResourceBundle texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  /** The texts in this language, or in English. */
  public static AchievementTexts in(Locale language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            AchievementTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    // With the digits of the pages and of dates on paper.
    Locale spoken = Locale.forLanguageTag(texts.getString("lang") + "-u-nu-latn");
    return new AchievementTexts(texts, spoken);
  }

  /** A line of evidence: what was counted, and how many. */
  public record Line(String name, String value) {}

  /** What it is called. */
  public String name(Achievement achievement, Optional<Program> program) {
    return filled(achievement + ".name", program);
  }

  /** What one must do to earn it. */
  public String criteria(Achievement achievement, Optional<Program> program) {
    return filled(achievement + ".criteria", program);
  }

  /** What it rests on; nothing is said of what there is none of. */
  public List<Line> evidence(Counts counts) {
    List<Line> lines = new ArrayList<>();
    if (counts.pairs() > 1) {
      lines.add(line("pairs", counts.pairs()));
    }
    if (counts.meetings() > 0) {
      lines.add(line("meetings", counts.meetings()));
      lines.add(new Line(texts.getString("hours"), hours(counts.minutes())));
    }
    if (counts.countersigned() > 0) {
      lines.add(line("countersigned", counts.countersigned()));
    }
    counts
        .goals()
        .filter(goals -> goals.all() > 0)
        .ifPresent(
            goals ->
                lines.add(
                    new Line(
                        texts.getString("goals"),
                        texts
                            .getString("goals.value")
                            .replace("{attained}", number(goals.attained()))
                            .replace("{all}", number(goals.all())))));
    return lines;
  }

  /** Hours with at most one decimal. */
  public String hours(int minutes) {
    NumberFormat format = NumberFormat.getInstance(language);
    format.setMaximumFractionDigits(1);
    return format.format(minutes / MINUTES);
  }

  private Line line(String key, int count) {
    return new Line(texts.getString(key), number(count));
  }

  private String number(int count) {
    return NumberFormat.getIntegerInstance(language).format(count);
  }

  private String filled(String key, Optional<Program> program) {
    Optional<Vocabulary> words = program.map(one -> one.vocabulary(language));
    return texts
        .getString(key)
        .replace("{program}", program.map(Program::name).orElse(""))
        .replace("{mentor}", words.map(one -> one.mentor().one()).orElse(""))
        .replace("{mentee}", words.map(one -> one.mentee().one()).orElse(""));
  }
}
