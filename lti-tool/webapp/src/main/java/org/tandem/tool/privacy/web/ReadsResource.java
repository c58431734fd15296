package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.StaffReads;

/** Who of the staff was shown something about the visitor. */
@Path("/api/privacy/reads")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReadsResource {
  private static final int MOST = 100;

  private final Visitor visitor;
  private final StaffReads reads;
  private final People people;

  /** For the container. */
  @Inject
  public ReadsResource(Visitor visitor, StaffReads reads, People people) {
    this.visitor = visitor;
    this.reads = reads;
    this.people = people;
  }

  /** The newest, by the visitor's courses, pairs and person. */
  @GET
  public List<ReadView> reads() {
    Visit visit = visitor.visit();
    return ReadView.of(
        reads.about(visit.tenantId(), visit.personId(), MOST), visit.tenantId(), people);
  }
}
