package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.recognition.Award;

/** The programs that awards name, each looked up once. */
@Dependent
class AwardPrograms {
  private final Programs programs;
  private final Map<UUID, Optional<Program>> known = new HashMap<>();

  @Inject
  AwardPrograms(Programs programs) {
    this.programs = programs;
  }

  Optional<Program> of(Award award) {
    return award
        .programId()
        .flatMap(id -> known.computeIfAbsent(id, any -> programs.find(award.tenantId(), id)));
  }
}
