package org.tandem.tool.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.readiness.GuideFlaw.Code;

/** What is said about a file that is no guide, all of it at once. */
class GuideCheckTest {
  private static final Map<String, String> TEXT = Map.of("en", "Listen.");
  private static final Guide.Option FITS = new Guide.Option("ask", true, TEXT, TEXT);
  private static final Guide.Option OTHER = new Guide.Option("tell", false, TEXT, TEXT);

  @Test
  void findsNothingWrongWithASoundGuide() {
    assertThat(GuideCheck.of(guide(List.of(section(null)), List.of(situation(FITS, OTHER)))))
        .isEmpty();
    assertThat(GuideCheck.of(guide(List.of(section(null)), List.of()))).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // a file may lack anything
  void saysAllThatIsMissingAtOnce() {
    assertThat(GuideCheck.of(new Guide(null, null, 0, null, null, null, null)))
        .containsExactlyInAnyOrder(
            new GuideFlaw(Code.FORMAT, "format"),
            new GuideFlaw(Code.ID, "id"),
            new GuideFlaw(Code.ID, "version"),
            new GuideFlaw(Code.SIDE, "side"),
            new GuideFlaw(Code.TEXT, "name"),
            new GuideFlaw(Code.SECTIONS, "sections"));
    assertThat(
            GuideCheck.of(
                guide(Collections.singletonList(null), Arrays.asList(null, situation(FITS, null)))))
        .containsExactlyInAnyOrder(
            new GuideFlaw(Code.TEXT, "sections[0]"),
            new GuideFlaw(Code.TEXT, "situations[0]"),
            new GuideFlaw(Code.TEXT, "situations[1].choices[1]"));
  }

  @Test
  void wantsEnglishShortTextsSafeLinksAndOneChoiceThatFits() {
    Map<String, String> arabic = Map.of("ar", "أصغِ.");
    Map<String, String> tooLong = Map.of("en", "x".repeat(1501));
    Guide.Link link = new Guide.Link("javascript:alert(1)", TEXT);

    assertThat(
            GuideCheck.of(
                guide(
                    List.of(section(link), new Guide.Section(arabic, tooLong, null)),
                    List.of(situation(OTHER, OTHER)))))
        .containsExactlyInAnyOrder(
            new GuideFlaw(Code.LINK, "sections[0].link.address"),
            new GuideFlaw(Code.TEXT, "sections[1].title"),
            new GuideFlaw(Code.TEXT, "sections[1].text"),
            new GuideFlaw(Code.CHOICES, "situations[0].choices"),
            new GuideFlaw(Code.TWICE, "situations[0].choices[1].id"));
  }

  private static Guide guide(List<Guide.Section> sections, List<Guide.Situation> situations) {
    return new Guide(Guide.FORMAT, "our-guide", 1, Side.MENTOR, TEXT, sections, situations);
  }

  private static Guide.Section section(Guide.@Nullable Link link) {
    return new Guide.Section(TEXT, TEXT, link);
  }

  private static Guide.Situation situation(Guide.@Nullable Option... choices) {
    return new Guide.Situation("advice", TEXT, Arrays.asList(choices));
  }
}
