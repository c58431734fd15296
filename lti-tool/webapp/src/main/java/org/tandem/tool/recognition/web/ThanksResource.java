package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.recognition.Kudos;
import org.tandem.tool.recognition.SayThanks;
import org.tandem.tool.recognition.ThankYou;

/** What the visitor was thanked for, and what they can thank for. A write answers with both. */
@Path("/api/thanks")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThanksResource {
  private final Visitor visitor;
  private final SayThanks saying;
  private final People people;

  /** For the container. */
  @Inject
  public ThanksResource(Visitor visitor, SayThanks saying, People people) {
    this.visitor = visitor;
    this.saying = saying;
    this.people = people;
  }

  /**
   * What thanks are for.
   *
   * @param engagement the pair
   * @param kind MEETING or EVIDENCE
   * @param at when they met, or when it was countersigned
   * @param goal the goal's title; null for a meeting
   */
  public record ReasonView(
      UUID engagement, String kind, UUID id, String at, @Nullable String goal) {
    static ReasonView of(ThankYou.Reason reason) {
      return new ReasonView(
          reason.engagementId(),
          reason.kind().name(),
          reason.id(),
          reason.at().toString(),
          reason.goal().orElse(null));
    }
  }

  /** Something that the visitor was thanked for, by whom and in which words. */
  public record ThankYouView(
      UUID id, String from, Kudos kudos, String words, String saidAt, ReasonView reason) {}

  /** What the visitor was thanked for, newest first, and what they can thank for here. */
  public record ThanksView(List<ThankYouView> received, List<ReasonView> open) {}

  /**
   * A thank-you.
   *
   * @param reason the id of the meeting or the evidence
   * @param words up to 280 characters; may be left out
   */
  public record ThankYouInput(
      @NotNull UUID engagement,
      @NotNull UUID reason,
      @NotNull Kudos kudos,
      @Nullable String words) {}

  /** What the visitor was thanked for, and what they can thank for here. */
  @GET
  public ThanksView thanks() {
    return view(visitor.visit());
  }

  /** Thanks the other one of a pair. */
  @POST
  public ThanksView say(@Valid @NotNull ThankYouInput input) {
    Visit visit = visitor.visit();
    saying.say(
        visit, input.engagement(), input.reason(), input.kudos(), PlainText.orEmpty(input.words()));
    return view(visit);
  }

  /** Forgets something that the visitor was thanked for. */
  @DELETE
  @Path("{thanks}")
  public ThanksView forget(@PathParam("thanks") UUID thanks) {
    Visit visit = visitor.visit();
    saying.forget(visit, thanks);
    return view(visit);
  }

  private ThanksView view(Visit visit) {
    List<ThankYou> received = saying.received(visit);
    Map<UUID, Person> names =
        people.findAll(visit.tenantId(), received.stream().map(ThankYou::from).distinct().toList());
    return new ThanksView(
        received.stream()
            .map(
                one ->
                    new ThankYouView(
                        one.id(),
                        Optional.ofNullable(names.get(one.from())).map(Person::name).orElse(""),
                        one.kudos(),
                        one.words(),
                        one.saidAt().toString(),
                        ReasonView.of(one.reason())))
            .toList(),
        saying.open(visit).stream().map(ReasonView::of).toList());
  }
}
