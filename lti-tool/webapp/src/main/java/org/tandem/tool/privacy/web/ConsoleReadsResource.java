package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.privacy.StaffReads;
import org.tandem.tool.privacy.VerifyReads;

/** What staff were shown about people of a registration, and whether the log of it is whole. */
@Path("/api/console/reads/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleReadsResource {
  private static final int MOST = 200;

  private final ConsoleVisitor visitor;
  private final StaffReads reads;
  private final VerifyReads verifying;
  private final People people;

  /** For the container. */
  @Inject
  public ConsoleReadsResource(
      ConsoleVisitor visitor, StaffReads reads, VerifyReads verifying, People people) {
    this.visitor = visitor;
    this.reads = reads;
    this.verifying = verifying;
    this.people = people;
  }

  /**
   * The log.
   *
   * @param lines the newest lines
   * @param all how many there are
   * @param broken the first line that does not follow from the one before; null where all do
   * @param head the newest line's fingerprint, to be noted elsewhere
   */
  public record LogView(List<ReadView> lines, long all, @Nullable Long broken, String head) {}

  /** The newest lines, after the whole log was checked. */
  @GET
  public LogView log(@PathParam("registration") UUID registration) {
    visitor.visit(registration);
    VerifyReads.Verdict verdict = verifying.of(registration);
    return new LogView(
        ReadView.of(reads.newest(registration, MOST), registration, people),
        verdict.lines(),
        verdict.broken().orElse(null),
        verdict.head());
  }
}
