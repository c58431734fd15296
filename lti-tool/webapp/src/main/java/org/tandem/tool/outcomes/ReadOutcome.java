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
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/** Shows one of the two what closing means now, or what they closed with. */
@Dependent
public class ReadOutcome {
  private final PairAccess access;
  private final PrepareClosing preparing;
  private final Closings closings;
  private final ReadLedger ledger;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ReadOutcome(
      PairAccess access,
      PrepareClosing preparing,
      Closings closings,
      ReadLedger ledger,
      People people,
      Clock clock) {
    this.access = access;
    this.preparing = preparing;
    this.closings = closings;
    this.ledger = ledger;
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
   * @param sent what went to the gradebook and how far it got, newest last
   */
  public record State(
      Engagement pair,
      Map<UUID, Person> names,
      Optional<Closing> closing,
      boolean early,
      List<Signature> signatures,
      Optional<Closed> closed,
      List<Sent> sent) {

    /** What counts now. */
    public Optional<Sent> last() {
      return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1));
    }

    /** How far it got. */
    public Optional<Passback> passback() {
      return last().map(Sent::passback);
    }
  }

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
        ledger.of(tenant, List.of(pair.id())).getOrDefault(pair.id(), List.of()));
  }
}
