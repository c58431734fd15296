package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.lti.Claims;
import org.tandem.lti.Launch;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.ResourceLink;
import org.tandem.lti.legacy.MigrationSignature;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.legacy.LegacyConsumer;
import org.tandem.tool.legacy.LegacyConsumers;
import org.tandem.tool.legacy.LegacyId;
import org.tandem.tool.legacy.MoveRule;
import org.tandem.tool.legacy.MoveToLti13;
import org.tandem.tool.legacy.Successors;
import org.tandem.tool.legacy.Successors.LegacyPlace;
import org.tandem.tool.legacy.Successors.Place;
import org.tandem.tool.platforms.Registration;

/**
 * Follows a person, a course and a link from LTI 1.1 to 1.3, where a launch says which they were
 * and proves that its platform holds the secret of 1.1 (LTI 1.3 migration guide, {@code lti1p1}).
 * What cannot be followed never keeps a launch from opening.
 */
@Dependent
public class FollowFromLegacy {
  private static final Logger LOG = Logger.getLogger(FollowFromLegacy.class.getName());
  private static final int LONGEST_ID = 255;

  private final Settings settings;
  private final LegacyConsumers consumers;
  private final Successors successors;
  private final MoveToLti13 move;

  /** For the container. */
  @Inject
  public FollowFromLegacy(
      Settings settings, LegacyConsumers consumers, Successors successors, MoveToLti13 move) {
    this.settings = settings;
    this.consumers = consumers;
    this.successors = successors;
    this.move = move;
  }

  /** Follows what a launch that was let in says of itself, as far as it is to be believed. */
  void follow(Registration registration, Launch launch) {
    if (!settings.lti11()) {
      return;
    }
    Optional<Claims> claim = launch.claims().object(LtiVocabulary.LTI1P1);
    Optional<LegacyConsumer> consumer =
        claim.isPresent()
            ? claim
                .flatMap(said -> said.nonBlank("oauth_consumer_key"))
                .flatMap(key -> consumers.find(registration.id(), key))
                .filter(known -> believed(launch, claim.get(), known))
            : consumers.withSameIds(registration.id());
    consumer.ifPresent(
        known ->
            follow(
                registration.id(),
                known.key(),
                launch,
                claim.orElseGet(() -> new Claims(Map.of()))));
  }

  private static boolean believed(Launch launch, Claims claim, LegacyConsumer consumer) {
    boolean believed = consumer.moves() != MoveRule.PROVEN || proven(launch, claim, consumer);
    if (!believed) {
      LOG.log(
          Level.WARNING,
          "Registration {0}: a launch does not prove that it comes after those of LTI 1.1 with the"
              + " key {1}",
          new Object[] {consumer.tenantId(), consumer.key()});
    }
    return believed;
  }

  // What is the same in both versions may be left out of the claim.
  private void follow(UUID tenantId, String key, Launch launch, Claims claim) {
    claim
        .nonBlank("user_id")
        .or(launch::subject)
        .filter(id -> id.length() <= LegacyId.LONGEST_USER_ID)
        .ifPresent(id -> person(tenantId, key, id, launch));
    launch
        .context()
        .ifPresent(
            context ->
                course(
                    tenantId,
                    new LegacyPlace(key, claim.nonBlank("context_id").orElse(context.id())),
                    new Place(launch.deploymentId(), context.id())));
    launch.resourceLink().ifPresent(link -> link(tenantId, launch, claim, link));
  }

  private static boolean proven(Launch launch, Claims claim, LegacyConsumer consumer) {
    MigrationSignature expected =
        new MigrationSignature(
            consumer.key(),
            launch.deploymentId(),
            launch.issuer(),
            launch.clientId(),
            launch.claims().number("exp").map(Number::longValue).orElse(0L),
            launch.claims().string("nonce").orElse(""));
    return claim
        .nonBlank("oauth_consumer_key_sign")
        .filter(sign -> expected.provedBy(sign, consumer.credentials()))
        .isPresent();
  }

  private void person(UUID tenantId, String key, String userId, Launch launch) {
    if (launch.subject().isPresent() && successors.subject(tenantId, key, userId).isEmpty()) {
      attempt(() -> move.person(tenantId, key, userId, launch.subject().get()));
    }
  }

  private void course(UUID tenantId, LegacyPlace legacy, Place place) {
    boolean fits =
        legacy.contextId().length() <= LONGEST_ID && place.contextId().length() <= LONGEST_ID;
    if (fits && successors.place(tenantId, legacy).isEmpty()) {
      attempt(() -> move.course(tenantId, legacy, place));
    }
  }

  private void link(UUID tenantId, Launch launch, Claims claim, ResourceLink link) {
    Optional<String> before =
        claim.nonBlank("resource_link_id").filter(id -> !id.equals(link.id()));
    if (before.isPresent() && launch.context().isPresent()) {
      Place place = new Place(launch.deploymentId(), launch.context().get().id());
      attempt(() -> move.link(tenantId, place, before.get(), link.id()));
    }
  }

  private static void attempt(Runnable move) {
    try {
      move.run();
    } catch (RuntimeException refused) {
      LOG.log(Level.WARNING, "Something that came by LTI 1.1 could not move to 1.3", refused);
    }
  }
}
