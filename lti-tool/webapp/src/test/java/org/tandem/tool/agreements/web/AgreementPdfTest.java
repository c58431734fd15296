package org.tandem.tool.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.tool.agreements.AgreementFixture;
import org.tandem.tool.agreements.AgreementState;

class AgreementPdfTest {
  @Test
  void printsWhatHoldsWithItsSignaturesAndFingerprint() throws Exception {
    AgreementState state =
        AgreementFixture.signed(Locale.ENGLISH, "Handover at the bedside.\nNothing else.");

    String text = text(AgreementPdf.of(state), "agreement-en.pdf");

    assertThat(text)
        .contains(
            "Handover at the bedside.",
            "Nothing else.",
            "May 31, 2027",
            "Jonas Weber",
            "Zoë Ödegård",
            "92.5",
            "https://lms.example",
            state.content().hash());
  }

  /** Joined letters prove that Arabic was shaped; their reading order, that it was turned. */
  @Test
  void printsArabicFromRightToLeftWithJoinedLetters() throws Exception {
    AgreementState state =
        AgreementFixture.signed(
            Locale.forLanguageTag("ar"), "تسليم المناوبة عند سرير المريض. (Handover)");

    String text = text(AgreementPdf.of(state), "agreement-ar.pdf");

    assertThat(text).containsPattern("[\\uFE70-\\uFEFC]{3}").contains("Handover", "Jonas Weber");
  }

  @Test
  void goesOnOverAsManyPagesAsItNeeds() throws Exception {
    AgreementState state =
        AgreementFixture.signed(Locale.ENGLISH, "A line of the agreement.\n".repeat(200));
    try (PdfReader reader = new PdfReader(AgreementPdf.of(state))) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(3);
    }
  }

  /** The text of a file, which is also left behind to be looked at. */
  private static String text(byte[] file, String name) throws IOException {
    Files.write(Path.of("target", name), file);
    try (PdfReader reader = new PdfReader(file)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page));
      }
      return text.toString();
    }
  }
}
