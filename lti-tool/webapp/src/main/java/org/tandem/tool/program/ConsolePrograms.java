package org.tandem.tool.program;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.tool.people.ConsoleVisitor;

/** The programs that requests of the console are about; inject it into a console resource. */
@Dependent
public class ConsolePrograms {
  private final ConsoleVisitor visitor;
  private final Programs programs;

  /** For the container. */
  @Inject
  public ConsolePrograms(ConsoleVisitor visitor, Programs programs) {
    this.visitor = visitor;
    this.programs = programs;
  }

  /**
   * A program of a registration, whatever its status, for whoever may see that registration.
   *
   * @throws org.tandem.tool.kernel.Rejection as {@link ConsoleVisitor#visit(UUID)}, and (not-found)
   *     if there is no such program
   */
  public Program get(UUID tenantId, UUID programId) {
    visitor.visit(tenantId);
    return programs.get(tenantId, programId);
  }

  /**
   * Refuses programs that this visit may not touch, and those that are not there.
   *
   * @throws org.tandem.tool.kernel.Rejection as {@link #get}
   */
  public void require(UUID tenantId, UUID programId) {
    get(tenantId, programId);
  }
}
