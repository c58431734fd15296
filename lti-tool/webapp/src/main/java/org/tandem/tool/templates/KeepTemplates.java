package org.tandem.tool.templates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;
import org.tandem.tool.surveys.Instruments;
import org.tandem.tool.surveys.SurveyPlan;
import org.tandem.tool.surveys.SurveyPlans;

/** What an administrator does with templates: look at, bring in, compare, share and retire them. */
@Dependent
@Transactional
public class KeepTemplates {
  private final Templates templates;
  private final TemplateLibrary library;
  private final TemplateDesigns designs;
  private final Programs programs;
  private final TuneMatching matching;
  private final SurveyPlans plans;
  private final Instruments instruments;
  private final Clock clock;
  private final TemplateReader reader;
  private final TemplateDocument document;

  /** For the container. */
  @Inject
  public KeepTemplates(
      Templates templates,
      TemplateLibrary library,
      TemplateDesigns designs,
      Programs programs,
      TuneMatching matching,
      SurveyPlans plans,
      Instruments instruments,
      ShippedFiles files,
      Clock clock) {
    this.templates = templates;
    this.library = library;
    this.designs = designs;
    this.programs = programs;
    this.matching = matching;
    this.plans = plans;
    this.instruments = instruments;
    this.clock = clock;
    this.reader = new TemplateReader(files.rules());
    this.document = new TemplateDocument(files.rules());
  }

  /** Reads a file as it would be brought in, and keeps nothing. */
  public TemplateFile look(UUID tenantId, String file) {
    TemplateFile read = reader.read(file);
    ProgramTemplate template = read.template().orElse(null);
    if (template == null) {
      return read;
    }
    if (isShipped(template.id())) {
      return read.refused(TemplateFlaw.Code.ID_TAKEN, template.id());
    }
    if (template.beside().filter(other -> !standsAlone(tenantId, other)).isPresent()) {
      return read.refused(TemplateFlaw.Code.BESIDE, template.beside().get());
    }
    List<String> unknown = unknownInstruments(tenantId, read);
    if (!unknown.isEmpty()) {
      return read.refused(TemplateFlaw.Code.INSTRUMENT, String.join(", ", unknown));
    }
    return templates
        .newest(tenantId, template.id())
        .filter(newest -> newest.version() >= template.version())
        .map(newest -> taken(read, newest.version()))
        .orElse(read);
  }

  private List<String> unknownInstruments(UUID tenantId, TemplateFile read) {
    return read.design().stream()
        .map(TemplateDesign::surveys)
        .flatMap(plan -> Stream.concat(plan.midpoint().stream(), plan.closing().stream()))
        .distinct()
        .filter(id -> instruments.newest(tenantId, id).isEmpty())
        .toList();
  }

  /** Brings a file in; where something is wrong with it, nothing is kept. */
  public TemplateFile bring(UUID tenantId, String file) {
    TemplateFile read = look(tenantId, file);
    ProgramTemplate template = read.template().orElse(null);
    boolean kept =
        template != null
            && library.add(tenantId, template.id(), template.version(), file, clock.instant());
    return kept || template == null ? read : taken(read, template.version());
  }

  /**
   * Keeps the design of a program as a template of its registration, for other administrators and
   * other programs; under an id that is there it becomes the next version.
   *
   * @param id of 2 to 40 small letters, digits and hyphens
   * @param name what it is called
   */
  public ProgramTemplate share(UUID tenantId, UUID programId, String id, String name) {
    if (!TemplateReader.isId(id) || isShipped(id)) {
      throw Rejection.invalid(
          "invalid-template-id",
          "Give the template an id of its own, of 2 to 40 small letters, digits and hyphens.");
    }
    int version = templates.newest(tenantId, id).map(ProgramTemplate::version).orElse(0) + 1;
    TemplateDesign design = design(programs.get(tenantId, programId));
    ProgramTemplate template = design.template().as(id, version, LocalText.english(name.strip()));
    TemplateFile shared = bring(tenantId, document.write(design.of(template)));
    if (shared.flaws().stream().anyMatch(one -> one.code() == TemplateFlaw.Code.VERSION_TAKEN)) {
      throw Rejection.stale();
    }
    return shared
        .template()
        .orElseThrow(
            () ->
                Rejection.invalid(
                    "invalid-name", "Give the template a name of 1 to 100 characters."));
  }

  /** Says whether programs can be made from a template; those that were stay as they are. */
  public void offer(UUID tenantId, String id, boolean offered) {
    if (templates.newest(tenantId, id).isEmpty()) {
      throw Rejection.notFound("template");
    }
    if (offered) {
      library.restore(tenantId, id);
    } else {
      library.retire(tenantId, id);
    }
  }

  /** The file of a template, as it was brought in or as Tandem would write it. */
  public String file(UUID tenantId, String id, int version) {
    return library
        .file(tenantId, id, version)
        .orElseGet(() -> document.write(design(tenantId, id, version)));
  }

  /** The design that a program has now, as the file of a template. */
  public String file(UUID tenantId, UUID programId) {
    return document.write(design(programs.get(tenantId, programId)));
  }

  /** In what two versions of a template differ. */
  public List<Difference> differences(UUID tenantId, String id, int from, int to) {
    return between(design(tenantId, id, from), design(tenantId, id, to));
  }

  /** In what a program differs from the newest version of its template. */
  public List<Difference> differences(UUID tenantId, UUID programId) {
    Program program = programs.get(tenantId, programId);
    return templates
        .newest(tenantId, program.template().id())
        .map(newest -> between(design(tenantId, newest), design(program)))
        .orElse(List.of());
  }

  /** In what a template that was looked at differs from the newest version that is there. */
  public Optional<List<Difference>> news(UUID tenantId, TemplateDesign looked) {
    return templates
        .newest(tenantId, looked.template().id())
        .map(newest -> between(design(tenantId, newest), looked));
  }

  private List<Difference> between(TemplateDesign before, TemplateDesign after) {
    return Difference.between(document.values(before), document.values(after));
  }

  /** All that a program has become: what another one could be made from. */
  private TemplateDesign design(Program program) {
    UUID tenantId = program.tenantId();
    SurveyPlan plan = plans.of(tenantId, program.id());
    return new TemplateDesign(
        program.design(),
        matching.kept(tenantId, program.id()).settings(),
        new SurveyPlan(plan.pulseWeeks(), plan.midpoint(), plan.closing(), 0));
  }

  private TemplateDesign design(UUID tenantId, ProgramTemplate template) {
    return designs.design(tenantId, template.id(), template.version());
  }

  private TemplateDesign design(UUID tenantId, String id, int version) {
    boolean known =
        templates.shipped().stream()
                .anyMatch(one -> one.id().equals(id) && one.version() == version)
            || library.entries(tenantId).stream()
                .anyMatch(one -> one.id().equals(id) && one.version() == version);
    if (!known) {
      throw Rejection.notFound("template");
    }
    return designs.design(tenantId, id, version);
  }

  private boolean standsAlone(UUID tenantId, String id) {
    return templates.newest(tenantId, id).filter(one -> one.beside().isEmpty()).isPresent();
  }

  private boolean isShipped(String id) {
    return templates.shipped().stream().anyMatch(one -> one.id().equals(id));
  }

  private static TemplateFile taken(TemplateFile read, int version) {
    return read.refused(TemplateFlaw.Code.VERSION_TAKEN, String.valueOf(version));
  }
}
