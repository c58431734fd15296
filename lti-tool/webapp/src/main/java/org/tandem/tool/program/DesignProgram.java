package org.tandem.tool.program;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

  /** For the container. */
  @Inject
  public DesignProgram(Programs programs, Templates templates, Ids ids, Clock clock) {
    this.programs = programs;
    this.templates = templates;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes a draft from the newest version of a template, wanted for nothing in particular. */
  public Program draft(UUID tenantId, String templateId, String name) {
    return draft(tenantId, templateId, name, List.of());
  }

  /** Makes a draft from the newest version of a template. */
  public Program draft(UUID tenantId, String templateId, String name, List<Objective> objectives) {
    ProgramTemplate template =
        templates.find(templateId).orElseThrow(() -> Rejection.notFound("template"));
    return programs.add(
        new Program(
            ids.next(),
            tenantId,
            name,
            template,
            ProgramStatus.DRAFT,
            PairingPolicy.STANDARD,
            GoalMethod.GAS,
            false,
            Map.of(),
            objectives,
            clock.instant(),
            0));
  }

  /** Says how people find each other in a program; what has begun goes on as it began. */
  public Program pair(UUID tenantId, UUID programId, PairingPolicy how, long version) {
    return programs.update(find(tenantId, programId).paired(how).atVersion(version));
  }

  /** Says how the pairs of a program write new goals; those that are there stay as they are. */
  public Program writeGoals(UUID tenantId, UUID programId, GoalMethod how, long version) {
    return programs.update(find(tenantId, programId).withGoals(how).atVersion(version));
  }

  /** Says whether somebody besides the two must sign; what was signed before stays as it is. */
  public Program requireThirdParty(UUID tenantId, UUID programId, boolean wanted, long version) {
    return programs.update(find(tenantId, programId).withThirdParty(wanted).atVersion(version));
  }

  /** Says what a program is wanted for. */
  public Program want(UUID tenantId, UUID programId, List<Objective> objectives, long version) {
    return programs.update(find(tenantId, programId).wantedFor(objectives).atVersion(version));
  }

  /** Says what a program calls its two sides, by language; nothing: as its template does. */
  public Program call(UUID tenantId, UUID programId, Map<String, Vocabulary> words, long version) {
    return programs.update(find(tenantId, programId).calling(words).atVersion(version));
  }

  /** Gives a program another name and status. */
  public Program change(
      UUID tenantId, UUID programId, String name, ProgramStatus status, long version) {
    Program program = find(tenantId, programId);
    if (status == ProgramStatus.DRAFT && program.status() != ProgramStatus.DRAFT) {
      throw Rejection.conflict(
          "program-opened", "This program was open before and cannot be a draft again. Close it.");
    }
    return programs.update(program.named(name).withStatus(status).atVersion(version));
  }

  private Program find(UUID tenantId, UUID programId) {
    return programs.find(tenantId, programId).orElseThrow(() -> Rejection.notFound("program"));
  }
}
