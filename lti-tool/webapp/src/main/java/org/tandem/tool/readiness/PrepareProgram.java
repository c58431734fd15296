package org.tandem.tool.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Programs;

/** An administrator says what people of a program read first, and brings guides along. */
@Dependent
@Transactional
public class PrepareProgram {
  private static final int LONGEST_FILE = 100_000;

  private final Programs programs;
  private final Guides guides;
  private final Preparations preparations;

  /** For the container. */
  @Inject
  public PrepareProgram(Programs programs, Guides guides, Preparations preparations) {
    this.programs = programs;
    this.guides = guides;
    this.preparations = preparations;
  }

  /**
   * Says what one side reads.
   *
   * @throws Rejection (not-found) without such a program; (unknown-guide) without such a guide for
   *     this side
   */
  public void plan(UUID tenantId, UUID programId, Preparation wanted) {
    if (programs.find(tenantId, programId).isEmpty()) {
      throw Rejection.notFound("program");
    }
    boolean known =
        wanted
            .guideId()
            .map(
                id ->
                    guides
                        .newest(tenantId, id)
                        .filter(guide -> guide.side() == wanted.side())
                        .isPresent())
            .orElse(true);
    if (!known) {
      throw Rejection.conflict("unknown-guide", "There is no such guide for this side.");
    }
    preparations.plan(tenantId, programId, wanted);
  }

  /**
   * Brings a guide in.
   *
   * @return everything that is wrong with the file; nothing was kept then
   */
  public List<GuideFlaw> bring(UUID tenantId, String file) {
    if (file.length() > LONGEST_FILE) {
      return List.of(new GuideFlaw(GuideFlaw.Code.UNREADABLE, ""));
    }
    GuideFile read = GuideFile.read(file);
    if (read.guide().isEmpty()) {
      return read.flaws();
    }
    Guide guide = read.guide().get();
    if (guides.isBuiltIn(guide.id())) {
      return List.of(new GuideFlaw(GuideFlaw.Code.ID_TAKEN, "id"));
    }
    return guides.add(tenantId, guide, file)
        ? List.of()
        : List.of(new GuideFlaw(GuideFlaw.Code.VERSION_TAKEN, "version"));
  }
}
