package org.tandem.tool.program;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;

/**
 * What an administrator does with programs: make one from a template, name it, open and close it.
 */
@Dependent
@Transactional
public class DesignProgram {
  private final Programs programs;
  private final Templates templates;
  private final Ids ids;
  private final Clock clock;
  private final Event<ProgramMade> made;
  private final Event<ProgramCopied> copied;

  /** For the container. */
  @Inject
  public DesignProgram(
      Programs programs,
      Templates templates,
      Ids ids,
      Clock clock,
      Event<ProgramMade> made,
      Event<ProgramCopied> copied) {
    this.programs = programs;
    this.templates = templates;
    this.ids = ids;
    this.clock = clock;
    this.made = made;
    this.copied = copied;
  }

  /** Makes a draft from the newest version of a template, wanted for nothing in particular. */
  public Program draft(UUID tenantId, String templateId, String name) {
    return draft(tenantId, templateId, name, List.of());
  }

  /**
   * Makes what a template stands for: one draft, or two where people may have a pair of each of two
   * kinds. Each is a program of its own, with its own agreement, matching and measures.
   *
   * @param objectives what the first is wanted for
   * @param language in which the two are told apart, by what they call who helps
   * @return the drafts, the template's own first
   */
  public List<Program> drafts(
      UUID tenantId, String templateId, String name, List<Objective> objectives, Locale language) {
    ProgramTemplate template = offered(tenantId, templateId);
    Optional<ProgramTemplate> beside =
        template.beside().flatMap(other -> templates.newest(tenantId, other));
    if (beside.isEmpty()) {
      return List.of(draft(tenantId, template, name, objectives));
    }
    return List.of(
        draft(tenantId, template, named(name, template, language), objectives),
        draft(tenantId, beside.get(), named(name, beside.get(), language), List.of()));
  }

  private static String named(String name, ProgramTemplate template, Locale language) {
    return name.strip() + " (" + template.vocabulary(language).mentor().one() + ")";
  }

  /** Makes a draft from the newest version of a template. */
  public Program draft(UUID tenantId, String templateId, String name, List<Objective> objectives) {
    return draft(tenantId, offered(tenantId, templateId), name, objectives);
  }

  private Program draft(
      UUID tenantId, ProgramTemplate template, String name, List<Objective> objectives) {
    ProgramStart start = template.start();
    Program program =
        programs.add(
            new Program(
                ids.next(),
                tenantId,
                name,
                template,
                ProgramStatus.DRAFT,
                start.pairing(),
                start.goals(),
                start.thirdParty(),
                Map.of(),
                objectives,
                clock.instant(),
                0));
    made.fire(new ProgramMade(tenantId, program.id(), template));
    return program;
  }

  /** Says how people find each other in a program; what has begun goes on as it began. */
  public Program pair(UUID tenantId, UUID programId, PairingPolicy how, long version) {
    return programs.update(programs.get(tenantId, programId).paired(how).atVersion(version));
  }

  /** Says how the pairs of a program write new goals; those that are there stay as they are. */
  public Program writeGoals(UUID tenantId, UUID programId, GoalMethod how, long version) {
    return programs.update(programs.get(tenantId, programId).withGoals(how).atVersion(version));
  }

  /** Says whether somebody besides the two must sign; what was signed before stays as it is. */
  public Program requireThirdParty(UUID tenantId, UUID programId, boolean wanted, long version) {
    return programs.update(
        programs.get(tenantId, programId).withThirdParty(wanted).atVersion(version));
  }

  /** Says what a program is wanted for. */
  public Program want(UUID tenantId, UUID programId, List<Objective> objectives, long version) {
    return programs.update(
        programs.get(tenantId, programId).wantedFor(objectives).atVersion(version));
  }

  /** Says what a program calls its two sides, by language; nothing: as its template does. */
  public Program call(UUID tenantId, UUID programId, Map<String, Vocabulary> words, long version) {
    return programs.update(programs.get(tenantId, programId).calling(words).atVersion(version));
  }

  /** Gives a program another name and status. */
  public Program change(
      UUID tenantId, UUID programId, String name, ProgramStatus status, long version) {
    Program program = programs.get(tenantId, programId);
    if (status == ProgramStatus.DRAFT && program.status() != ProgramStatus.DRAFT) {
      throw Rejection.conflict(
          "program-opened", "This program was open before and cannot be a draft again. Close it.");
    }
    return programs.update(program.named(name).withStatus(status).atVersion(version));
  }

  /**
   * Makes a draft that is what another program is: its design, what it is wanted for, how it
   * matches and what it asks. People and courses stay where they are.
   */
  public Program copy(UUID tenantId, UUID programId, String name) {
    Program origin = programs.get(tenantId, programId);
    Program copy =
        programs.add(
            new Program(
                ids.next(),
                tenantId,
                name,
                origin.template(),
                ProgramStatus.DRAFT,
                origin.pairing(),
                origin.goals(),
                origin.thirdParty(),
                origin.words(),
                origin.objectives(),
                clock.instant(),
                0));
    copied.fire(new ProgramCopied(tenantId, programId, copy.id()));
    return copy;
  }

  private ProgramTemplate offered(UUID tenantId, String templateId) {
    return templates.offered(tenantId).stream()
        .filter(template -> template.id().equals(templateId))
        .findFirst()
        .orElseThrow(
            () ->
                templates.newest(tenantId, templateId).isPresent()
                    ? Rejection.conflict(
                        "template-retired", "This template is offered no longer. Choose another.")
                    : Rejection.notFound("template"));
  }
}
