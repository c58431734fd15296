package org.tandem.tool.appointments.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.appointments.Appoint;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.ConsoleAudit;

/** Who may open the console of an LMS besides its administrators. */
@Path("/api/console/appointments/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleAppointmentsResource {
  private static final int MOST = 20;

  private final ConsoleVisitor console;
  private final Appointments appointments;
  private final Appoint appoint;
  private final People people;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public ConsoleAppointmentsResource(
      ConsoleVisitor console,
      Appointments appointments,
      Appoint appoint,
      People people,
      ConsoleAudit audit) {
    this.console = console;
    this.appointments = appointments;
    this.appoint = appoint;
    this.people = people;
    this.audit = audit;
  }

  /**
   * Somebody who is or could be appointed.
   *
   * @param id for paths
   * @param name what they are called
   * @param email their address; null where the LMS does not send it
   * @param since since when they are; null where they are not
   */
  public record PersonView(
      String id, String name, @Nullable String email, @Nullable String since) {}

  /**
   * All who are appointed.
   *
   * @param mayAppoint whether the visitor may change it
   */
  public record AppointedView(List<PersonView> people, boolean mayAppoint) {}

  /** All who are appointed. */
  @GET
  public AppointedView all(@PathParam("registration") UUID registration) {
    ConsoleVisit visit = console.visit(registration);
    List<Appointments.Appointment> all = appointments.all(registration);
    Map<UUID, Person> known =
        people.findAll(registration, all.stream().map(one -> one.personId()).toList());
    return new AppointedView(
        all.stream()
            .flatMap(
                one ->
                    Stream.ofNullable(known.get(one.personId()))
                        .map(person -> view(person, one.since().toString())))
            .toList(),
        visit.isVouched());
  }

  /**
   * Those whose name or address has this text, by name.
   *
   * @param text at least two characters; nobody is found by fewer
   */
  @GET
  @Path("people")
  public List<PersonView> find(
      @PathParam("registration") UUID registration,
      @QueryParam("text") @DefaultValue("") String text) {
    console.visit(registration).requireVouched();
    return people.search(registration, text, MOST).stream()
        .map(person -> view(person, null))
        .toList();
  }

  /** Appoints somebody; once is enough. */
  @PUT
  @Path("people/{person}")
  public AppointedView add(
      @PathParam("registration") UUID registration, @PathParam("person") UUID person) {
    ConsoleVisit visit = console.visit(registration);
    if (appoint.appoint(visit, registration, person)) {
      audit.note(visit, registration, "appoint", person.toString());
    }
    return all(registration);
  }

  /** Ends an appointment. */
  @DELETE
  @Path("people/{person}")
  public AppointedView end(
      @PathParam("registration") UUID registration, @PathParam("person") UUID person) {
    ConsoleVisit visit = console.visit(registration);
    if (appoint.end(visit, registration, person)) {
      audit.note(visit, registration, "end-appointment", person.toString());
    }
    return all(registration);
  }

  private static PersonView view(Person person, @Nullable String since) {
    return new PersonView(
        person.id().toString(), person.name(), person.email().orElse(null), since);
  }
}
