package org.tandem.tool.handover.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.handover.HandOver;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/**
 * The hand-over of a pair, for the two and whoever runs the course. Writes answer with its state.
 */
@Path("api/engagements/{engagement}/handover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class HandoverResource {
  private final Visitor visitor;
  private final HandOver handOver;
  private final People people;

  /** For the container. */
  @Inject
  public HandoverResource(Visitor visitor, HandOver handOver, People people) {
    this.visitor = visitor;
    this.handOver = handOver;
    this.people = people;
  }

  /**
   * A hand-over to start.
   *
   * @param successor who is to take over
   */
  public record HandoverInput(@NotNull UUID successor) {}

  /**
   * A signature.
   *
   * @param contentHash the hash of what the person saw
   */
  public record SignatureInput(@NotNull String contentHash) {}

  /** Where it stands. */
  @GET
  public HandoverView state(@PathParam("engagement") UUID engagementId) {
    return view(visitor.visit(), engagementId);
  }

  /** Starts it. */
  @POST
  public HandoverView start(@PathParam("engagement") UUID engagementId, HandoverInput input) {
    Visit visit = visitor.visit();
    handOver.start(visit, engagementId, input.successor());
    return view(visit, engagementId);
  }

  /** Consents to it. */
  @POST
  @Path("consent")
  public HandoverView consent(@PathParam("engagement") UUID engagementId, SignatureInput input) {
    Visit visit = visitor.visit();
    handOver.consent(visit, engagementId, input.contentHash());
    return view(visit, engagementId);
  }

  /** Stops it. */
  @DELETE
  public HandoverView stop(@PathParam("engagement") UUID engagementId) {
    Visit visit = visitor.visit();
    handOver.stop(visit, engagementId);
    return view(visit, engagementId);
  }

  private HandoverView view(Visit visit, UUID engagementId) {
    HandOver.State state = handOver.state(visit, engagementId);
    Engagement pair = state.pair();
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            Stream.of(
                    Stream.of(pair.mentorId(), pair.menteeId()),
                    state.open().stream().flatMap(one -> Stream.of(one.to(), one.startedBy())),
                    state.successors().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList());
    return new HandoverView(
        pair.menteeId().equals(visit.personId()),
        name(names, pair.mentorId()),
        name(names, pair.menteeId()),
        pair.state().isTogether(),
        state
            .open()
            .map(
                one ->
                    new HandoverView.OpenView(
                        name(names, one.to()),
                        name(names, one.startedBy()),
                        one.expiresAt().toString(),
                        state.isConsented(),
                        state.content().map(Content::hash).orElse("")))
            .orElse(null),
        successors(state.successors(), names));
  }

  private static List<HandoverView.SuccessorView> successors(
      List<UUID> ids, Map<UUID, Person> names) {
    return ids.stream().map(id -> new HandoverView.SuccessorView(id, name(names, id))).toList();
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
