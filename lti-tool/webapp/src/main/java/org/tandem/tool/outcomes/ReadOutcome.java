package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/** Shows one of the two what closing means now, or what they closed with. */
@Dependent
public class ReadOutcome {
  private final PairAccess access;
  private final PrepareClosing preparing;
  private final Closings closings;
  private final Deliveries deliveries;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ReadOutcome(
      PairAccess access,
      PrepareClosing preparing,
      Closings closings,
      Deliveries deliveries,
      People people,
      Clock clock) {
    this.access = access;
    this.preparing = preparing;
    this.closings = closings;
    this.deliveries = deliveries;
    this.people = people;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /**
   * An outcome as it stands.
   *
   * @param pair whose
   * @param names the two by id
   * @param closing what would be signed, or was; none before the agreement is signed
   * @param early whether it comes, or came, before the planned end
   * @param signatures every signature under a closing, also those that no longer count
   * @param closed what both signed, once they have
   * @param passback how far the score got, once there is one
   */
  public record State(
      Engagement pair,
      Map<UUID, Person> names,
      Optional<Closing> closing,
      boolean early,
      List<Signature> signatures,
      Optional<Closed> closed,
      Optional<Passback> passback) {}

  /**
   * The outcome of a pair.
   *
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody but the two
   */
  public State of(Visit visit, UUID engagementId) {
    Engagement pair = access.own(visit, engagementId);
    UUID tenant = visit.tenantId();
    Optional<Closed> closed =
        Optional.ofNullable(closings.closed(tenant, List.of(pair.id())).get(pair.id()));
    Optional<Closing> closing = preparing.of(pair);
    return new State(
        pair,
        people.findAll(tenant, List.of(pair.mentorId(), pair.menteeId())),
        closing,
        pair.ending()
            .map(how -> how == Ending.EARLY)
            .orElseGet(() -> closing.filter(one -> one.isEarly(today())).isPresent()),
        closings.signatures(tenant, pair.id()),
        closed,
        closed.flatMap(Closed::score).map(score -> Passback.of(deliveries, tenant, score)));
  }
}
