package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/**
 * Says who is a party to an agreement besides the two (ICF Code of Ethics 1.1: sponsors and other
 * parties co-create it; 1.2: everybody may leave). One of the two may name an instructor of their
 * course; whoever runs the course may name anybody in it. Nobody is let in before both of the two
 * agree.
 */
@Dependent
@Transactional
public class NameThirdParty {
  private static final String CHANGED = AmendmentContent.THIRD;

  private final AgreementGuard guard;
  private final Agreements agreements;
  private final ThirdParties thirds;
  private final PairAccess access;
  private final Composer composer;
  private final People people;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public NameThirdParty(
      AgreementGuard guard,
      Agreements agreements,
      ThirdParties thirds,
      PairAccess access,
      Composer composer,
      People people,
      Ids ids,
      Clock clock) {
    this.guard = guard;
    this.agreements = agreements;
    this.thirds = thirds;
    this.access = access;
    this.composer = composer;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Whom the visitor may name, by name: those who run the course, and for those who run it
   * everybody in it.
   *
   * @throws Rejection (not-found) for anybody but the two and whoever runs the course
   */
  public List<Person> choices(Visit visit, UUID engagementId) {
    Engagement pair = access.ownOrRun(visit, engagementId);
    return people.members(visit.tenantId(), visit.course()).stream()
        .filter(member -> isChoice(visit, pair, member))
        .map(Member::person)
        .toList();
  }

  /**
   * Names somebody, in place of whoever was named before. Whoever is one of the two thereby lets
   * them in for their part.
   *
   * @throws Rejection (not-found) for anybody but the two and whoever runs the course;
   *     (no-third-party) where the program asks for none; (agreement-signed) where a change has to
   *     be proposed first; (not-a-choice) for somebody who cannot be it
   */
  public void name(Visit visit, UUID engagementId, UUID personId) {
    Engagement pair = guard.enterOrRun(visit, engagementId);
    if (!composer.program(pair).thirdParty()) {
      throw Rejection.conflict("no-third-party", "In this program the two sign alone.");
    }
    requireWriting(pair);
    if (people
        .member(visit.tenantId(), visit.course(), personId)
        .filter(member -> isChoice(visit, pair, member))
        .isEmpty()) {
      throw Rejection.conflict(
          "not-a-choice", "This person cannot be named here. Look at who can.");
    }
    settle(pair, inForce(pair));
    if (inForce(pair).filter(one -> one.person().equals(personId)).isEmpty() || isGone(pair)) {
      Instant now = now();
      ThirdParty named =
          new ThirdParty(
              ids.next(),
              pair.id(),
              personId,
              visit.personId(),
              now,
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      thirds.add(
          visit.tenantId(),
          pair.findSide(visit.personId()).map(side -> named.agreedBy(side, now)).orElse(named));
    }
    guard.contentChanged(pair, visit.personId(), CHANGED);
  }

  /**
   * Lets in whoever was named.
   *
   * @throws Rejection (not-found) for anybody but the two, and where nobody waits to be let in
   */
  public void agree(Visit visit, UUID engagementId) {
    Engagement pair = guard.enter(visit, engagementId);
    Side side = pair.sideOf(visit.personId());
    ThirdParty named =
        live(pair).stream()
            .filter(one -> !one.isAgreedBy(side))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> Rejection.notFound("third party"));
    thirds.agree(visit.tenantId(), named.agreedBy(side, now()));
    guard.contentChanged(pair, visit.personId(), CHANGED);
  }

  /**
   * Does not let in, or takes back, whoever was named and has not signed what holds; whoever is
   * named leaves by it, at any time and without a reason.
   *
   * @throws Rejection (not-found) for anybody else
   */
  public void withdraw(Visit visit, UUID engagementId) {
    Engagement pair = guard.enterToLeave(visit, engagementId);
    if (pair.involves(visit.personId())) {
      settle(pair, inForce(pair));
    } else {
      live(pair).stream()
          .filter(one -> one.personId().equals(visit.personId()))
          .forEach(one -> thirds.end(visit.tenantId(), one.id(), now()));
    }
    guard.contentChanged(pair, visit.personId(), CHANGED);
  }

  /** Ends it for everybody but whom a version that holds names. */
  void settle(Engagement pair, Optional<Signer> stays) {
    live(pair).stream()
        .filter(one -> stays.filter(third -> third.person().equals(one.personId())).isEmpty())
        .forEach(one -> thirds.end(pair.place().tenantId(), one.id(), now()));
  }

  /** Whether somebody is named now, let in or not. */
  boolean isNamed(Engagement pair, UUID personId) {
    return live(pair).stream().anyMatch(one -> one.personId().equals(personId));
  }

  private void requireWriting(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    boolean amending =
        agreements.find(tenant, pair.id()).flatMap(Agreements.Header::amending).isPresent();
    if (!amending && InForce.isAny(agreements.versions(tenant, pair.id()))) {
      throw Rejection.conflict(
          "agreement-signed", "It is signed. Propose a change first, with its reason.");
    }
  }

  private boolean isChoice(Visit visit, Engagement pair, Member member) {
    return member.active()
        && !member.person().testUser()
        && !pair.involves(member.person().id())
        && (visit.isStaff() || runsTheCourse(member.role()));
  }

  private static boolean runsTheCourse(CourseRole role) {
    return role == CourseRole.INSTRUCTOR || role == CourseRole.ADMINISTRATOR;
  }

  /** Whether whom the version that holds names has left. */
  private boolean isGone(Engagement pair) {
    return live(pair).isEmpty();
  }

  private Optional<Signer> inForce(Engagement pair) {
    return InForce.of(agreements.versions(pair.place().tenantId(), pair.id()))
        .flatMap(InForce::third);
  }

  private List<ThirdParty> live(Engagement pair) {
    return thirds.of(pair.place().tenantId(), pair.id()).stream()
        .filter(ThirdParty::isLive)
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
