package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.reporting.ProgramReport.Attainment;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;

class SummaryPdfTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void saysOnOnePageWhatAProgramHasComeTo() throws Exception {
    ProgramReport report = report(121, 12);

    String text = text(Locale.ENGLISH, report, "summary-en.pdf");

    assertThat(text)
        .contains(
            "Placement coaching 2026",
            "Counted on November 27, 2026",
            "Handovers become safer (by June 30, 2027)",
            "80% (97 of 121)",
            "75%",
            "Reached",
            "Pairs at work: 82; 11 of them",
            "Goals on five levels: 9. As expected or better: 4 by evidence",
            "5 by what people say",
            "November 20, 2026")
        .doesNotContain("September 20, 2026");
  }

  @Test
  void withholdsWhatWouldPointAtSomebody() throws Exception {
    String text = text(Locale.ENGLISH, report(121, 4), "summary-few.pdf");

    assertThat(text).contains("Goals on five levels: 9, of too few people", "too few to show");
  }

  @Test
  void speaksArabicFromRightToLeft() throws Exception {
    String text = text(Locale.forLanguageTag("ar"), report(121, 12), "summary-ar.pdf");

    assertThat(text).containsPattern("[\\uFE70-\\uFEFC]{3}").doesNotContain("Pairs at work");
  }

  @Test
  void givesEachOfSeveralProgramsAPageOfItsOwn() throws Exception {
    Count early = new Count(report(7, 4), Instant.parse("2026-11-20T09:00:00Z"), Duration.ZERO);
    Count late = new Count(report(8, 4), Instant.parse("2026-11-27T09:00:00Z"), Duration.ZERO);

    byte[] file =
        new SummaryPdf(Locale.ENGLISH)
            .print(
                List.of(
                    new SummaryPdf.Page("Buddies", List.of(), early, List.of()),
                    new SummaryPdf.Page("Placement", List.of(), late, List.of())));

    try (PdfReader reader = new PdfReader(file)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      PdfTextExtractor text = new PdfTextExtractor(reader);
      assertThat(text.getTextFromPage(1)).contains("Buddies", "Counted on November 20, 2026");
      assertThat(text.getTextFromPage(2)).contains("Placement", "Counted on November 27, 2026");
    }
  }

  private static ProgramReport report(long paired, long peopleWithGoals) {
    List<Long> reached = List.of(182L, 141L, 138L, paired, 104L, 97L, 66L, 31L);
    List<Reached> funnel = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      funnel.add(new Reached(stage, reached.get(funnel.size())));
    }
    return new ProgramReport(
        funnel,
        new ProgramReport.Health(9, 6, 4, 1, 62),
        Attainment.of(peopleWithGoals, 9, List.of(0L, 1L, 2L, 2L, 1L), List.of(0L, 0L, 3L, 1L, 0L)),
        new ProgramReport.Load(58, 7, 31, 140, 82, Optional.of(12L)),
        new ProgramReport.Times(Optional.of(31.0), Optional.of(4.0), Optional.empty()),
        new ProgramReport.GiveBack(31, 12, 5, ProgramReport.Invited.of(20, 9, 4)),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static String text(Locale language, ProgramReport report, String name)
      throws IOException {
    Count count = new Count(report, Instant.parse("2026-11-27T09:00:00Z"), Duration.ZERO);
    List<ObjectiveReport> objectives =
        List.of(
            ObjectiveReport.of(
                new Objective(
                    "Handovers become safer",
                    List.of(
                        new Indicator(Measure.MET, 75), new Indicator(Measure.GOALS_REACHED, 60)),
                    Optional.of(LocalDate.of(2027, 6, 30))),
                report,
                TODAY));
    List<Count> months =
        IntStream.rangeClosed(1, 11)
            .mapToObj(month -> LocalDate.of(2026, month, 20).toString() + "T09:00:00Z")
            .map(at -> new Count(report, Instant.parse(at), Duration.ZERO))
            .toList();
    SummaryPdf.Page page =
        new SummaryPdf.Page("Placement coaching 2026", objectives, count, months);
    byte[] file = new SummaryPdf(language).print(List.of(page));
    Files.write(Path.of("target", name), file);
    try (PdfReader reader = new PdfReader(file)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      return new PdfTextExtractor(reader).getTextFromPage(1);
    }
  }
}
