package org.tandem.tool.safeguarding.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.safeguarding.Opening;
import org.tandem.tool.safeguarding.Openings;
import org.tandem.tool.safeguarding.Part;

/** That what the visitor wrote with somebody was opened by staff, and by whom. */
@Path("/api/privacy/openings")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OpeningsResource {
  private final Visitor visitor;
  private final Openings openings;
  private final Engagements engagements;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public OpeningsResource(
      Visitor visitor, Openings openings, Engagements engagements, People people, Clock clock) {
    this.visitor = visitor;
    this.openings = openings;
    this.engagements = engagements;
    this.people = people;
    this.clock = clock;
  }

  /**
   * That something was opened.
   *
   * @param with the other one of the pair
   * @param parts what
   * @param at when it was approved
   * @param until until when it can be read
   * @param askedBy who asked
   * @param approvedBy who approved
   * @param news whether they may not have read of it
   */
  public record OpenedView(
      String with,
      List<Part> parts,
      String at,
      String until,
      String askedBy,
      String approvedBy,
      boolean news) {}

  /** Everything that was opened, newest first. */
  @GET
  public List<OpenedView> own() {
    Visit visit = visitor.visit();
    return openings.approvedFor(visit.tenantId(), visit.personId()).stream()
        .flatMap(one -> view(visit, one).stream())
        .toList();
  }

  private Optional<OpenedView> view(Visit visit, Opening opening) {
    return opening
        .approval()
        .flatMap(
            approval ->
                engagements
                    .find(visit.tenantId(), opening.engagementId())
                    .map(pair -> view(visit, opening, approval, pair)));
  }

  private OpenedView view(
      Visit visit, Opening opening, Opening.Approval approval, Engagement pair) {
    UUID other = pair.other(visit.personId());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            Stream.of(other, opening.askedBy(), approval.by()).distinct().toList());
    return new OpenedView(
        OpeningView.name(names, other),
        opening.parts().stream().sorted().toList(),
        approval.at().toString(),
        opening.until().toString(),
        OpeningView.name(names, opening.askedBy()),
        OpeningView.name(names, approval.by()),
        opening.isNews(clock.instant()));
  }
}
