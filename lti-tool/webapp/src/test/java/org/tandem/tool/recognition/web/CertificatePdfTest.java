package org.tandem.tool.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.tool.recognition.AwardFixture;

class CertificatePdfTest {
  @Test
  void saysWhoEarnedWhatByWhichCountsAndWhereToCheckIt() throws Exception {
    assertThat(text(Locale.ENGLISH, "Zoë Ödegård", Optional.of("0123456789")))
        .contains(
            "Zoë Ödegård",
            "Ten hours for others",
            "University of Example",
            "10.5",
            "November 20, 2026",
            "https://tandem.example.edu/credentials/shared/0123456789");
  }

  @Test
  void givesNoAddressAwayThatIsNotShared() throws Exception {
    assertThat(text(Locale.ENGLISH, "Zoë Ödegård", Optional.empty()))
        .doesNotContain("/credentials/shared/");
  }

  /** Joined letters prove that Arabic was shaped. */
  @Test
  void printsArabicNamesWithJoinedLetters() throws Exception {
    assertThat(text(Locale.forLanguageTag("ar"), "نور الهدى حداد", Optional.empty()))
        .containsPattern("[\\uFE70-\\uFEFC]{3}")
        .contains("University of Example", "10.5");
  }

  /** The text of a certificate, which is also left behind to be looked at. */
  private static String text(Locale language, String holder, Optional<String> shared)
      throws IOException {
    byte[] file =
        new CertificatePdf(language, AwardFixture.addresses())
            .print(
                AwardFixture.tenHours(shared), Optional.empty(), holder, "University of Example");
    Files.write(Path.of("target", "certificate-" + language + ".pdf"), file);
    try (PdfReader reader = new PdfReader(file)) {
      return new PdfTextExtractor(reader).getTextFromPage(1);
    }
  }
}
