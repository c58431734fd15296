package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.platforms.DocumentKeys;

/**
 * Makes an award public by an address that nobody guesses, for as long as its holder wants. Whoever
 * shares it again gets another address: the old one stays dead.
 */
@Dependent
@Transactional
public class ShareAward {
  private final ReadAwards reading;
  private final Awards awards;
  private final People people;
  private final DocumentKeys keys;

  /** For the container. */
  @Inject
  public ShareAward(ReadAwards reading, Awards awards, People people, DocumentKeys keys) {
    this.reading = reading;
    this.awards = awards;
    this.people = people;
    this.keys = keys;
  }

  /**
   * An award as everybody who has its address sees it.
   *
   * @param holder what to call its holder
   * @param authentic whether its signature holds, looked at just now
   */
  public record Shared(Award award, String holder, boolean authentic) {}

  /**
   * Makes one of the visitor's public.
   *
   * @throws Rejection (not-found) for anybody else's; (award-revoked) for one that was taken back
   */
  public Award share(Visit visit, UUID awardId) {
    Award award = reading.own(visit, awardId);
    if (award.revocation().isPresent()) {
      throw Rejection.conflict(
          "award-revoked", "This was taken back, so it can no longer be shared.");
    }
    awards.share(visit.tenantId(), award.id(), Secret.next());
    return reading.own(visit, awardId);
  }

  /**
   * Makes one of the visitor's private; its address leads nowhere from then on.
   *
   * @throws Rejection (not-found) for anybody else's
   */
  public Award withdraw(Visit visit, UUID awardId) {
    awards.withdraw(visit.tenantId(), reading.own(visit, awardId).id());
    return reading.own(visit, awardId);
  }

  /** What is at an address; nothing where nobody shares anything there. */
  public Optional<Shared> at(String secret) {
    return awards
        .shared(secret)
        .map(reading::trusted)
        .map(
            award ->
                new Shared(
                    award,
                    people.find(award.tenantId(), award.personId()).map(Person::name).orElse(""),
                    keys.check(award.tenantId(), award.credential()) == DocumentKeys.Check.VALID));
  }
}
