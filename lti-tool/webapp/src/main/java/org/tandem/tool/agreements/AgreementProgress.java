package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;

/** Says how far an agreement has come for one of the two; derived, never stored. */
@Dependent
public class AgreementProgress {
  private final Agreements agreements;
  private final Composer composer;

  /** For the container. */
  @Inject
  public AgreementProgress(Agreements agreements, Composer composer) {
    this.agreements = agreements;
    this.composer = composer;
  }

  /** How far it has come. */
  public enum Stage {
    /** Something is still to be written. */
    WRITE,
    /** Written, but the program asks for a measurable goal as well. */
    NEEDS_GOAL,
    /** Ready for this person's signature. */
    SIGN,
    /** This person signed, the other has yet to. */
    WAIT,
    /** Both signed. */
    SIGNED,
    /** Both signed, and the other has since signed a change that waits for this person. */
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
          : Stage.SIGNED;
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
    return missing.stream().allMatch(one -> one.code() == Missing.Code.OUTCOME_MISSING)
        ? Stage.NEEDS_GOAL
        : Stage.WRITE;
  }

  /** Whether the program asks for a measurable goal before signing. */
  public boolean needsGoal(Engagement pair) {
    return composer.program(pair).template().measurableOutcomeRequired();
  }
}
