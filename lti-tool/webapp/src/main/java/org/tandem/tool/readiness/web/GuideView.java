package org.tandem.tool.readiness.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.readiness.Guide;

/**
 * A guide in one language and in the words of a program.
 *
 * @param side for whom
 */
public record GuideView(
    String id,
    int version,
    Side side,
    String name,
    List<SectionView> sections,
    List<SituationView> situations) {

  /** Something to read. */
  public record SectionView(String title, String text, @Nullable LinkView link) {}

  /** Where to read on. */
  public record LinkView(String address, String text) {}

  /** Something that may happen. */
  public record SituationView(String id, String text, List<ChoiceView> choices) {}

  /** Something that one could do, and what is to be said about it. */
  public record ChoiceView(String id, boolean fits, String text, String why) {}

  static GuideView of(Guide guide, Vocabulary words, Locale locale) {
    Function<Map<String, String>, String> say = texts -> filled(texts, words, locale);
    return new GuideView(
        guide.id(),
        guide.version(),
        guide.side(),
        say.apply(guide.name()),
        guide.sections().stream()
            .map(
                one ->
                    new SectionView(
                        say.apply(one.title()), say.apply(one.text()), link(one.link(), say)))
            .toList(),
        guide.situations().stream()
            .map(
                one ->
                    new SituationView(
                        one.id(),
                        say.apply(one.text()),
                        one.choices().stream()
                            .map(
                                choice ->
                                    new ChoiceView(
                                        choice.id(),
                                        choice.fits(),
                                        say.apply(choice.text()),
                                        say.apply(choice.why())))
                            .toList()))
            .toList());
  }

  private static @Nullable LinkView link(
      Guide.@Nullable Link link, Function<Map<String, String>, String> say) {
    return link == null ? null : new LinkView(link.address(), say.apply(link.text()));
  }

  private static String filled(Map<String, String> texts, Vocabulary words, Locale locale) {
    return new LocalText(texts)
        .in(locale)
        .replace("{mentor}", words.mentor().one())
        .replace("{mentors}", words.mentor().other())
        .replace("{mentee}", words.mentee().one())
        .replace("{mentees}", words.mentee().other());
  }
}
