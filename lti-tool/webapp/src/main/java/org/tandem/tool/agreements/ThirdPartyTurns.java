package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.ThirdPartyIn;
import org.tandem.tool.engagements.ThirdPartyPairs;
import org.tandem.tool.program.Place;

/** Works out whose agreements somebody is a third party to, and where it is their turn to sign. */
@Dependent
public class ThirdPartyTurns implements ThirdPartyPairs {
  private final ThirdParties thirds;
  private final PartyAccess parties;
  private final Engagements engagements;
  private final Agreements agreements;
  private final AgreementProgress progress;
  private final Composer composer;

  /** For the container. */
  @Inject
  public ThirdPartyTurns(
      ThirdParties thirds,
      PartyAccess parties,
      Engagements engagements,
      Agreements agreements,
      AgreementProgress progress,
      Composer composer) {
    this.thirds = thirds;
    this.parties = parties;
    this.engagements = engagements;
    this.agreements = agreements;
    this.progress = progress;
    this.composer = composer;
  }

  @Override
  public List<ThirdPartyIn> of(Place place, UUID personId) {
    return thirds.ofPerson(place.tenantId(), personId).stream()
        .flatMap(third -> engagements.find(place.tenantId(), third.engagementId()).stream())
        .filter(pair -> pair.place().equals(place))
        .filter(pair -> parties.since(pair, personId).isPresent())
        .map(pair -> new ThirdPartyIn(pair, isAskedToSign(pair, personId)))
        .toList();
  }

  private boolean isAskedToSign(Engagement pair, UUID personId) {
    if (!pair.state().isAtWork()) {
      return false;
    }
    UUID tenant = pair.place().tenantId();
    AgreementProgress.Stage stage = progress.of(pair, personId);
    return (stage == AgreementProgress.Stage.SIGN || stage == AgreementProgress.Stage.SIGN_CHANGE)
        && agreements
            .find(tenant, pair.id())
            .map(header -> composer.next(pair, header, agreements.versions(tenant, pair.id())))
            .flatMap(AgreementContent::third)
            .filter(one -> one.person().equals(personId))
            .isPresent();
  }
}
