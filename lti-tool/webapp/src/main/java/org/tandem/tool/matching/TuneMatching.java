package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** How an administrator says what counts in a program and whom it never pairs. */
@Dependent
@Transactional
public class TuneMatching {
  private final ProgramSettings settings;
  private final Programs programs;

  /** For the container. */
  @Inject
  public TuneMatching(ProgramSettings settings, Programs programs) {
    this.settings = settings;
    this.programs = programs;
  }

  /** How the program of a place matches. */
  public MatchSettings of(Place place) {
    return kept(place.tenantId(), place.programId()).settings();
  }

  /** How a program matches, with the version to change it by. */
  public ProgramSettings.Kept kept(UUID tenantId, UUID programId) {
    Program program =
        programs.find(tenantId, programId).orElseThrow(() -> Rejection.notFound("program"));
    return settings
        .find(tenantId, programId)
        .orElseGet(
            () ->
                new ProgramSettings.Kept(
                    MatchSettings.standard(program.template().kind()), ProgramSettings.NONE));
  }

  /** Says how a program matches from now on; runs that were made stay as they are. */
  public ProgramSettings.Kept tune(
      UUID tenantId, UUID programId, MatchSettings wanted, long version) {
    kept(tenantId, programId);
    settings.keep(tenantId, programId, wanted, version);
    return kept(tenantId, programId);
  }
}
