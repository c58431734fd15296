package org.tandem.tool.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.ChosenVisitor;
import org.tandem.tool.it.CourseFixture;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.ServerResources;
import org.tandem.tool.it.Story;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.Share;
import org.tandem.tool.standard.web.AssessmentView;
import org.tandem.tool.standard.web.StandardResource;
import org.tandem.tool.standard.web.StatedAnswers;
import org.tandem.tool.standard.web.StatedAnswers.StatedAnswer;

/** What records show of a program beside what an administrator answers. */
@ArquillianTest
class StandardIT {
  @Inject private ServerResources server;
  @Inject private ChosenVisitor.InConsole inConsole;
  @Inject private DesignProgram design;
  @Inject private StandardResource resource;
  @Inject private Clock clock;

  private CourseFixture course;
  private Program program;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war(
        StandardIT.class,
        Story.class,
        CourseFixture.class,
        ServerResources.class,
        ChosenVisitor.class,
        ChosenVisitor.InConsole.class);
  }

  @BeforeEach
  void enterTheConsole() {
    course = new CourseFixture(server.dataSource());
    program = design.draft(course.tenantId(), "placement-coaching", "Placement");
    UUID admin = course.learner("Mara Lindqvist");
    inConsole.become(
        new ConsoleVisit(Optional.of(course.tenantId()), "Mara Lindqvist", Optional.of(admin)));
  }

  @Test
  void findsInRecordsWhatTheyShow() {
    List<Indicator> met = List.of(new Indicator(Measure.MET, 50));
    design.want(
        course.tenantId(),
        program.id(),
        List.of(
            new Objective("Safer", met, Optional.of(LocalDate.of(2030, 1, 31))),
            new Objective("Longer", met, Optional.empty())),
        program.version());
    UUID mentor = course.learner("Cora");
    // Four pairs accepted, of which three signed.
    for (int stage : new int[] {1, 2, 3, 3}) {
      new Story(
              mentor,
              course.learner("Mai"),
              stage,
              40,
              30,
              10,
              false,
              Optional.empty(),
              0,
              Optional.empty())
          .write(course, program.id(), clock.instant());
    }

    AssessmentView view = look();

    assertThat(finding(view, Criterion.OBJECTIVES_STATED).level()).isEqualTo(Level.YES);
    assertThat(finding(view, Criterion.OBJECTIVES_DATED))
        .isEqualTo(
            new Finding(
                Criterion.OBJECTIVES_DATED, Level.PARTLY, Optional.of(new Share(1, 2)), ""));
    assertThat(finding(view, Criterion.AGREEMENTS_SIGNED).share()).contains(new Share(3, 4));
    assertThat(finding(view, Criterion.AGREEMENTS_SIGNED).level()).isEqualTo(Level.PARTLY);
    assertThat(finding(view, Criterion.ANSWERS_IN_TIME).level()).isEqualTo(Level.YES);
    assertThat(finding(view, Criterion.CONFIDENTIALITY).level()).isEqualTo(Level.YES);
    assertThat(finding(view, Criterion.COSTS_AND_BENEFITS).level()).isEqualTo(Level.NO);
    assertThat(finding(view, Criterion.COORDINATOR).level()).isEqualTo(Level.NO);
  }

  @Test
  void keepsAnswersWithTheirEvidenceAndPrintsThem() throws Exception {
    AssessmentView view =
        answer(0, new StatedAnswer(Criterion.COORDINATOR, Level.YES, "Half a post, see HR plan"));

    assertThat(view.number()).isEqualTo(1);
    assertThat(view.by()).isEqualTo("Mara Lindqvist");
    assertThat(finding(view, Criterion.COORDINATOR).note()).isEqualTo("Half a post, see HR plan");
    assertThatThrownBy(() -> answer(0))
        .isInstanceOfSatisfying(
            Rejection.class, stale -> assertThat(stale.code()).isEqualTo("stale-version"));
    String pack = text(resource.pack(course.tenantId(), program.id(), "en"));
    assertThat(pack).contains("Placement", "Half a post", "Self-score:", "Mara Lindqvist");
    assertThat(text(resource.pack(course.tenantId(), program.id(), "ar")))
        .doesNotContain("Self-score");
  }

  @Test
  void opensToTheAdministratorsOfTheTenantOnly() {
    inConsole.become(new ConsoleVisit(Optional.of(UUID.randomUUID()), "Another school"));

    assertThatThrownBy(this::look).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> answer(0)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> resource.pack(course.tenantId(), program.id(), "en"))
        .isInstanceOf(Rejection.class);
  }

  private AssessmentView look() {
    return resource.assessment(course.tenantId(), program.id());
  }

  private AssessmentView answer(int seen, StatedAnswer... answers) {
    return resource.answer(
        course.tenantId(), program.id(), new StatedAnswers(List.of(answers), seen));
  }

  private static Finding finding(AssessmentView view, Criterion criterion) {
    return view.assessment().standards().stream()
        .flatMap(standard -> standard.findings().stream())
        .filter(each -> each.criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }

  private static String text(byte[] file) throws Exception {
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(file)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page));
      }
    }
    return text.toString();
  }
}
