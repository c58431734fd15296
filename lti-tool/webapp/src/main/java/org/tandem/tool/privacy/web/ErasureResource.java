package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.ErasePerson;

/** Erases the visitor, or whom an administrator was sent here about by a data privacy launch. */
@Path("/api/privacy/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ErasureResource {
  private final Visitor visitor;
  private final People people;
  private final ErasePerson erasing;

  /** For the container. */
  @Inject
  public ErasureResource(Visitor visitor, People people, ErasePerson erasing) {
    this.visitor = visitor;
    this.people = people;
    this.erasing = erasing;
  }

  /**
   * Who can be erased here.
   *
   * @param name what they are called, to be typed
   * @param own whether it is the visitor
   * @param livePairs how many pairs would end
   */
  public record ErasableView(String name, boolean own, int livePairs) {}

  /**
   * Says that it is meant.
   *
   * @param name the name as it was shown
   */
  public record Confirmation(@NotNull String name) {}

  /** Who it would be, and what would end. */
  @GET
  public ErasableView whom() {
    Visit visit = visitor.visit();
    UUID whom = whom(visit);
    Person person =
        people.find(visit.tenantId(), whom).orElseThrow(() -> Rejection.notFound("person"));
    return new ErasableView(
        person.name(), whom.equals(visit.personId()), erasing.livePairs(visit.tenantId(), whom));
  }

  /** Erases them; once is enough. */
  @POST
  public void erase(@Valid @NotNull Confirmation confirmation) {
    Visit visit = visitor.visit();
    erasing.erase(
        visit.tenantId(), whom(visit), Optional.of(visit.personId()), confirmation.name());
  }

  private UUID whom(Visit visit) {
    return visit.role() == CourseRole.ADMINISTRATOR
        ? visitor.about().orElse(visit.personId())
        : visit.personId();
  }
}
