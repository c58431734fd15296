package org.tandem.tool.recognition.web;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.tandem.tool.http.Html;
import org.tandem.tool.http.LonePage;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.program.Program;
import org.tandem.tool.recognition.AchievementTexts;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.ShareAward.Shared;

/**
 * What everybody reads who has the address of an award: what it is, whose, and whether it holds.
 */
final class SharedAwardPage {
  private final ResourceBundle words;
  private final LonePage page;
  private final AchievementTexts texts;

  SharedAwardPage(Locale language, String base) {
    this.words = Catalogue.of(CertificatePdf.CATALOGUE, language);
    this.page = new LonePage(words, base);
    this.texts = AchievementTexts.in(language);
  }

  /** The page where nothing is shared. */
  Response nothing() {
    return page.show(
        Response.Status.NOT_FOUND,
        words.getString("none.title"),
        paragraph("prose", words.getString("none.text")));
  }

  /** The page of an award. */
  Response show(Shared shared, Optional<Program> program, String issuer) {
    Award award = shared.award();
    String evidence =
        texts.evidence(award.counts()).stream()
            .map(line -> fact(line.name(), line.value()))
            .collect(Collectors.joining());
    String content =
        verdict(shared)
            + paragraph("prose", texts.criteria(award.achievement(), program))
            + "<dl class=\"facts\">"
            + fact(words.getString("holder"), shared.holder())
            + fact(words.getString("issuer"), issuer)
            + fact(words.getString("earned"), day(award.earnedAt()))
            + evidence
            + "</dl>"
            + "<p><a class=\"button\" href=\"%s.jwt\">%s</a></p>"
                .formatted(
                    Html.text(award.shared().orElseThrow()), Html.text(words.getString("download")))
            + paragraph("soft small", words.getString("elsewhere"));
    return page.show(Response.Status.OK, texts.name(award.achievement(), program), content);
  }

  /** What was found out just now about signature and status, the worse of the two. */
  private String verdict(Shared shared) {
    if (!shared.authentic()) {
      return notice("bad", "wrong", words.getString("wrong.text"));
    }
    return shared
        .award()
        .revocation()
        .map(
            revoked ->
                notice(
                    "bad",
                    "revoked",
                    words.getString("revoked.text").replace("{date}", day(revoked.at()))))
        .orElseGet(() -> notice("ok", "valid", words.getString("valid.text")));
  }

  private String notice(String tone, String key, String text) {
    return "<div class=\"notice\" data-tone=\"%s\"><p class=\"notice-title\">%s</p><p>%s</p></div>"
        .formatted(tone, Html.text(words.getString(key + ".title")), Html.text(text));
  }

  private String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(words.getString("lang")))
        .withZone(ZoneOffset.UTC)
        .format(moment);
  }

  private static String paragraph(String style, String text) {
    return "<p class=\"%s\">%s</p>".formatted(style, Html.text(text));
  }

  private static String fact(String name, String value) {
    return "<dt>%s</dt><dd><bdi>%s</bdi></dd>".formatted(Html.text(name), Html.text(value));
  }
}
