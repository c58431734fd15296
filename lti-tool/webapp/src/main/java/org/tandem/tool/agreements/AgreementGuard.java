package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Program;

/**
 * The door to everything that two people write, sign or close together: it lets only the two in,
 * one at a time, and makes an open version void when what it says has changed.
 */
@Dependent
@Transactional
public class AgreementGuard {
  private final PairAccess access;
  private final PartyAccess parties;
  private final Agreements agreements;
  private final Composer composer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AgreementGuard(
      PairAccess access,
      PartyAccess parties,
      Agreements agreements,
      Composer composer,
      Clock clock) {
    this.access = access;
    this.parties = parties;
    this.agreements = agreements;
    this.composer = composer;
    this.clock = clock;
  }

  /**
   * Lets one of the two in until the transaction ends; the other waits meanwhile. Call it first, so
   * that whatever is read afterwards is the newest. Begins the agreement where there is none yet.
   *
   * @return the pair
   * @throws Rejection (not-found) for anybody else; (pair-not-working) before both accepted or
   *     after the end
   */
  public Engagement enter(Visit visit, UUID engagementId) {
    return enter(visit, engagementId, access::working);
  }

  /**
   * The same, also while the two rest: for what must always be possible.
   *
   * @throws Rejection as {@link #enter(Visit, UUID)}
   */
  public Engagement enterTogether(Visit visit, UUID engagementId) {
    return enter(visit, engagementId, access::together);
  }

  /**
   * The same, for the third party as well: to sign, and to say something.
   *
   * @throws Rejection as {@link #enter(Visit, UUID)}
   */
  public Engagement enterAsParty(Visit visit, UUID engagementId) {
    return enter(
        visit, engagementId, (who, id) -> PairAccess.requireAtWork(parties.party(who, id)));
  }

  /**
   * The same, for whoever runs the course as well: to name a third party.
   *
   * @throws Rejection as {@link #enter(Visit, UUID)}; (agreement-not-begun) for whoever runs the
   *     course, before one of the two has opened it
   */
  public Engagement enterOrRun(Visit visit, UUID engagementId) {
    return enter(visit, engagementId, this::ownOrRun);
  }

  private Engagement ownOrRun(Visit visit, UUID engagementId) {
    Engagement pair = PairAccess.requireAtWork(access.ownOrRun(visit, engagementId));
    if (!pair.involves(visit.personId())
        && agreements.find(visit.tenantId(), pair.id()).isEmpty()) {
      // Its language is that of the one of the two who opens it first.
      throw Rejection.conflict(
          "agreement-not-begun", "The two have not opened their agreement yet.");
    }
    return pair;
  }

  /**
   * The same for the two as long as they belong together, and for a third party at any time: to
   * leave.
   *
   * @throws Rejection as {@link #enter(Visit, UUID)}
   */
  public Engagement enterToLeave(Visit visit, UUID engagementId) {
    return enter(visit, engagementId, this::toLeave);
  }

  private Engagement toLeave(Visit visit, UUID engagementId) {
    Engagement pair = parties.party(visit, engagementId);
    return pair.involves(visit.personId()) ? access.together(visit, engagementId) : pair;
  }

  private Engagement enter(
      Visit visit, UUID engagementId, BiFunction<Visit, UUID, Engagement> door) {
    boolean begun = agreements.lock(visit.tenantId(), engagementId);
    Engagement pair = door.apply(visit, engagementId);
    if (!begun) {
      begin(pair, visit.locale());
      agreements.lock(visit.tenantId(), engagementId);
    }
    return pair;
  }

  /**
   * Makes a version void that waits for a further signature, if what it says is no longer what the
   * two have written.
   *
   * @param what the clause that was changed, {@code goals} or {@code third-party}
   */
  public void contentChanged(Engagement pair, UUID by, String what) {
    UUID tenant = pair.place().tenantId();
    agreements.versions(tenant, pair.id()).stream()
        .filter(version -> version.state() == AgreementVersion.State.OPEN)
        .filter(open -> hasChanged(pair, open))
        .forEach(
            open ->
                agreements.update(tenant, pair.id(), open.replacedBy(by, what, clock.instant())));
  }

  private boolean hasChanged(Engagement pair, AgreementVersion open) {
    Agreements.Header header =
        agreements
            .find(pair.place().tenantId(), pair.id())
            .orElseThrow(() -> Rejection.notFound("agreement"));
    List<AgreementVersion> before =
        agreements.versions(pair.place().tenantId(), pair.id()).stream()
            .filter(version -> version.number() < open.number())
            .toList();
    Content now = composer.draft(composer.next(pair, header, before), header, before);
    return !now.hash().equals(open.content().hash());
  }

  private void begin(Engagement pair, Locale reader) {
    Program program = composer.program(pair);
    Locale language = Clauses.language(program.template(), reader);
    Map<String, String> wordings = new HashMap<>();
    Clauses.of(program.template())
        .forEach(clause -> wordings.put(clause.id(), clause.starter().in(language)));
    wordings.put(
        Clauses.END,
        LocalDate.now(clock.withZone(ZoneOffset.UTC))
            .plusMonths(program.template().usualMonths())
            .toString());
    agreements.begin(
        pair.place().tenantId(),
        pair.id(),
        new Agreements.Header(language.toLanguageTag(), clock.instant(), Optional.empty()),
        wordings);
  }
}
