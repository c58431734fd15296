package org.tandem.tool.recognition.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.print.PrintedPage;
import org.tandem.tool.program.Program;
import org.tandem.tool.recognition.AchievementTexts;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.CredentialAddresses;

/** An award on paper, in its holder's language. */
final class CertificatePdf {
  static final String CATALOGUE = "org.tandem.tool.recognition.web.credential";

  private final Locale language;
  private final ResourceBundle words;
  private final AchievementTexts texts;
  private final CredentialAddresses addresses;

  CertificatePdf(Locale language, CredentialAddresses addresses) {
    this.words = Catalogue.of(CATALOGUE, language);
    this.language = Locale.forLanguageTag(words.getString("lang"));
    this.texts = AchievementTexts.in(language);
    this.addresses = addresses;
  }

  /** The file. */
  byte[] print(Award award, Optional<Program> program, String holder, String issuer) {
    String name = texts.name(award.achievement(), program);
    PrintedPage page = new PrintedPage(language, name, number -> "urn:uuid:" + award.id());
    page.soft(issuer);
    page.soft(words.getString("certificate"));
    page.title(holder);
    page.heading(name);
    page.text(texts.criteria(award.achievement(), program));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.getString("evidence"), ""));
    texts.evidence(award.counts()).forEach(line -> rows.add(List.of(line.name(), line.value())));
    page.table(new float[] {3, 1}, rows);
    page.heading(words.getString("earned"));
    page.text(day(award));
    award
        .revocation()
        .ifPresent(
            revoked -> {
              page.heading(words.getString("revoked.title"));
              page.text(revoked.reason());
            });
    page.heading(words.getString("check"));
    page.text(
        award.shared().map(addresses::shared).orElseGet(() -> words.getString("check.private")));
    return page.close();
  }

  private String day(Award award) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .withZone(ZoneOffset.UTC)
        .format(award.earnedAt());
  }
}
