package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;

/** Says how far an agreement has come for one of its parties; derived, never stored. */
@Dependent
public class AgreementProgress {
  private final Agreements agreements;
  private final Composer composer;
  private final ThirdParties thirds;
  private final PartyAccess parties;

  /** For the container. */
  @Inject
  public AgreementProgress(
      Agreements agreements, Composer composer, ThirdParties thirds, PartyAccess parties) {
    this.agreements = agreements;
    this.composer = composer;
    this.thirds = thirds;
    this.parties = parties;
  }

  /** How far it has come. */
  public enum Stage {
    /** Something is still to be written. */
    WRITE,
    /** Written, but the program asks for a measurable goal as well. */
    NEEDS_GOAL,
    /** Somebody else has to be named to sign as well, or be let in, by this person. */
    NAME_THIRD,
    /** The other has yet to let in whom this person let in. */
    WAIT_THIRD,
    /** Ready for this person's signature. */
    SIGN,
    /** This person signed, somebody else has yet to. */
    WAIT,
    /** All signed. */
    SIGNED,
    /** All signed, and somebody has since signed a change that waits for this person. */
    SIGN_CHANGE
  }

  /** How far it has come for this person. */
  public Stage of(Engagement pair, UUID personId) {
    UUID tenant = pair.place().tenantId();
    Optional<Agreements.Header> header = agreements.find(tenant, pair.id());
    if (header.isEmpty()) {
      return Stage.WRITE;
    }
    List<AgreementVersion> versions = agreements.versions(tenant, pair.id());
    boolean holds = InForce.isAny(versions);
    Optional<AgreementVersion> open =
        Composer.last(versions).filter(version -> version.state() == AgreementVersion.State.OPEN);
    if (holds) {
      return open.filter(version -> !version.isSignedBy(personId)).isPresent()
          ? Stage.SIGN_CHANGE
          : lacksThird(pair, versions) ? third(pair, personId) : Stage.SIGNED;
    }
    if (open.isPresent()) {
      return open.get().isSignedBy(personId) ? Stage.WAIT : Stage.SIGN;
    }
    List<Missing> missing =
        composer.missing(
            composer.next(pair, header.get(), versions), header.get(), versions, Locale.ENGLISH);
    if (missing.isEmpty()) {
      return Stage.SIGN;
    }
    if (missing.stream().allMatch(one -> one.code() == Missing.Code.THIRD_PARTY_MISSING)) {
      return third(pair, personId);
    }
    return missing.stream().allMatch(AgreementProgress::isBesideTheClauses)
        ? Stage.NEEDS_GOAL
        : Stage.WRITE;
  }

  private boolean lacksThird(Engagement pair, List<AgreementVersion> versions) {
    return parties.signing(pair).isEmpty()
        && Composer.isThirdWanted(composer.program(pair), InForce.of(versions));
  }

  private Stage third(Engagement pair, UUID personId) {
    return thirds.of(pair.place().tenantId(), pair.id()).stream()
            .filter(ThirdParty::isLive)
            .reduce((earlier, later) -> later)
            .filter(one -> one.since().isEmpty())
            .filter(one -> pair.findSide(personId).filter(one::isAgreedBy).isPresent())
            .isPresent()
        ? Stage.WAIT_THIRD
        : Stage.NAME_THIRD;
  }

  private static boolean isBesideTheClauses(Missing missing) {
    return missing.code() == Missing.Code.OUTCOME_MISSING
        || missing.code() == Missing.Code.THIRD_PARTY_MISSING;
  }

  /** Whether the program asks for a measurable goal before signing. */
  public boolean needsGoal(Engagement pair) {
    return composer.program(pair).template().measurableOutcomeRequired();
  }
}
