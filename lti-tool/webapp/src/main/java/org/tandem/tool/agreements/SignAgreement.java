package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Signs an agreement, or a change to it, for oneself; with the last signature it holds, and with
 * the first agreement the work begins.
 */
@Dependent
@Transactional
public class SignAgreement {
  private final AgreementGuard guard;
  private final Agreements agreements;
  private final Composer composer;
  private final MeasurableOutcomes outcomes;
  private final Pairing pairing;
  private final NameThirdParty naming;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SignAgreement(
      AgreementGuard guard,
      Agreements agreements,
      Composer composer,
      MeasurableOutcomes outcomes,
      Pairing pairing,
      NameThirdParty naming,
      Clock clock) {
    this.guard = guard;
    this.agreements = agreements;
    this.composer = composer;
    this.outcomes = outcomes;
    this.pairing = pairing;
    this.naming = naming;
    this.clock = clock;
  }

  /**
   * Signs exactly the content that the person saw.
   *
   * @param seenHash the hash of what was on the screen
   * @throws Rejection (content-changed) if it is no longer what would be signed;
   *     (agreement-incomplete) while something is missing; (already-signed) if the person has;
   *     (not-a-party) if the version names another third party
   */
  public void sign(Visit visit, UUID engagementId, String seenHash) {
    Engagement pair = guard.enterAsParty(visit, engagementId);
    Agreements.Header header =
        agreements
            .find(visit.tenantId(), pair.id())
            .orElseThrow(() -> Rejection.notFound("agreement"));
    List<AgreementVersion> versions = agreements.versions(visit.tenantId(), pair.id());
    boolean holds = InForce.isAny(versions);
    Optional<AgreementVersion> open =
        Composer.last(versions).filter(version -> version.state() == AgreementVersion.State.OPEN);
    if (open.isPresent()) {
      if (signNext(visit, pair, versions, open.get(), seenHash)) {
        hold(visit, pair, holds, InForce.third(versions, open.get()));
      }
    } else if (holds && header.amending().isEmpty()) {
      throw Rejection.conflict("agreement-signed", "All of you have signed already.");
    } else {
      signFirst(visit, pair, header, versions, seenHash);
    }
  }

  private void signFirst(
      Visit visit,
      Engagement pair,
      Agreements.Header header,
      List<AgreementVersion> versions,
      String seenHash) {
    AgreementContent next = composer.next(pair, header, versions);
    List<Missing> missing = composer.missing(next, header, versions, visit.locale());
    if (!missing.isEmpty()) {
      throw new Rejection(
          Rejection.Kind.CONFLICT,
          "agreement-incomplete",
          missing.stream().map(Missing::text).collect(Collectors.joining(" ")),
          Map.of("missing", missing.size()));
    }
    Content content = composer.draft(next, header, versions);
    requireSeen(content, seenHash);
    agreements.add(
        visit.tenantId(),
        pair.id(),
        new AgreementVersion(
            next.number(),
            content,
            AgreementVersion.State.OPEN,
            clock.instant(),
            Optional.empty(),
            List.of(signature(visit, pair, next.third(), content))));
  }

  /** Adds a signature; answers whether it was the last that was needed. */
  private boolean signNext(
      Visit visit,
      Engagement pair,
      List<AgreementVersion> versions,
      AgreementVersion open,
      String seenHash) {
    if (open.isSignedBy(visit.personId())) {
      throw Rejection.conflict(
          "already-signed", "You have signed already; it is somebody else's turn.");
    }
    requireSeen(open.content(), seenHash);
    Optional<Signer> third = InForce.third(versions, open);
    List<Signature> signatures = new ArrayList<>(open.signatures());
    signatures.add(signature(visit, pair, third, open.content()));
    boolean all = signatures.size() == (third.isPresent() ? 3 : 2);
    agreements.update(
        visit.tenantId(),
        pair.id(),
        new AgreementVersion(
            open.number(),
            open.content(),
            all ? AgreementVersion.State.SIGNED : AgreementVersion.State.OPEN,
            open.madeAt(),
            Optional.empty(),
            signatures));
    return all;
  }

  private void hold(Visit visit, Engagement pair, boolean before, Optional<Signer> third) {
    if (before) {
      agreements.amend(visit.tenantId(), pair.id(), Optional.empty());
    } else {
      begin(visit, pair);
    }
    naming.settle(pair, third);
  }

  /** The agreement holds for the first time: its goals hold with it, and the work begins. */
  private void begin(Visit visit, Engagement pair) {
    Set<UUID> agreed =
        outcomes.of(visit.tenantId(), pair.id()).stream()
            .map(MeasurableOutcomes.Outcome::id)
            .collect(Collectors.toSet());
    outcomes.agreed(visit.tenantId(), pair.id(), agreed);
    pairing.start(pair);
  }

  private Signature signature(
      Visit visit, Engagement pair, Optional<Signer> third, Content content) {
    return Signature.by(visit, party(visit, pair, third), content, clock.instant());
  }

  private static Party party(Visit visit, Engagement pair, Optional<Signer> third) {
    return pair.findSide(visit.personId())
        .map(Party::of)
        .or(() -> third.filter(one -> one.person().equals(visit.personId())).map(Signer::party))
        .orElseThrow(
            () ->
                Rejection.conflict(
                    "not-a-party", "This version is signed by somebody else in your place."));
  }

  private static void requireSeen(Content content, String seenHash) {
    if (!content.hash().equals(seenHash)) {
      throw Rejection.conflict(
          "content-changed",
          "The agreement changed since you opened it. Read it once more, then sign.");
    }
  }
}
