package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.Launch;
import org.tandem.lti.legacy.LegacyLaunch;
import org.tandem.lti.legacy.LegacyLaunchRejected;
import org.tandem.lti.legacy.LegacyLaunchVerifier;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.legacy.LegacyConsumer;
import org.tandem.tool.legacy.LegacyConsumers;
import org.tandem.tool.legacy.LegacyId;
import org.tandem.tool.legacy.LegacyNonces;
import org.tandem.tool.legacy.Successors;
import org.tandem.tool.legacy.Successors.LegacyPlace;
import org.tandem.tool.legacy.Successors.Place;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolAddresses;

/**
 * Opens a session for a launch of LTI 1.1, where the operator lets such launches in. There is no
 * login before it, so nothing binds it to a browser but its signature, its age and its nonce: what
 * that does not protect from is one of the reasons to move on.
 */
@Dependent
public class OpenLegacyLaunch {
  private static final int LONGEST_ID = 255;

  private final Settings settings;
  private final KnownPlatforms platforms;
  private final LegacyConsumers consumers;
  private final LegacyNonces nonces;
  private final Successors successors;
  private final ToolAddresses tool;
  private final Reception reception;
  private final Clock clock;

  /** For the container. */
  @Inject
  public OpenLegacyLaunch(
      Settings settings,
      KnownPlatforms platforms,
      LegacyConsumers consumers,
      LegacyNonces nonces,
      Successors successors,
      ToolAddresses tool,
      Reception reception,
      Clock clock) {
    this.settings = settings;
    this.platforms = platforms;
    this.consumers = consumers;
    this.nonces = nonces;
    this.successors = successors;
    this.tool = tool;
    this.reception = reception;
    this.clock = clock;
  }

  /**
   * Lets a launch in.
   *
   * @param registrationId the registration in the launch's address
   * @param parameters the form's fields
   * @throws LaunchRefused where it is not let in
   */
  public OpenLaunch.Opened open(UUID registrationId, Map<String, String> parameters) {
    if (!settings.lti11()) {
      throw new LaunchRefused(
          Refusal.LEGACY_OFF, "TANDEM_LTI11 is not true, so launches of LTI 1.1 are refused.");
    }
    Registration registration =
        platforms
            .find(registrationId)
            .map(Admission::active)
            .orElseThrow(
                () ->
                    new LaunchRefused(
                        Refusal.PLATFORM_UNKNOWN, "There is no registration at this address."));
    Launch launch = launch(registration, verified(registration, parameters));
    String secret = Secret.next();
    LaunchSession session = reception.receive(registration, launch, Secret.hash(secret), false);
    return new OpenLaunch.Opened(session, secret, registration);
  }

  private LegacyLaunch verified(Registration registration, Map<String, String> parameters) {
    UUID tenant = registration.id();
    LegacyLaunchVerifier verifier =
        new LegacyLaunchVerifier(
            key -> consumers.find(tenant, key).map(LegacyConsumer::credentials),
            (key, nonce, until) -> nonces.remember(tenant, key, nonce, until),
            clock);
    try {
      return verifier.verify(parameters, tool.legacyLaunch(tenant).toString());
    } catch (LegacyLaunchRejected rejected) {
      throw new LaunchRefused(
          refusal(rejected.reason()),
          String.valueOf(rejected.getMessage()),
          Admission.ancestors(registration));
    }
  }

  private static Refusal refusal(LegacyLaunchRejected.Reason reason) {
    return switch (reason) {
      case MALFORMED -> Refusal.TOKEN_INCOMPLETE;
      case STALE -> Refusal.TOKEN_TIME;
      case REPLAYED -> Refusal.LOGIN_OVER;
      // Not told apart, so that nobody can find out which keys there are.
      case UNKNOWN_CONSUMER, BAD_SIGNATURE -> Refusal.LEGACY_SIGNATURE;
    };
  }

  /** The launch as one of 1.3, of the person and the course that they are by now. */
  private Launch launch(Registration registration, LegacyLaunch legacy) {
    String key = legacy.consumerKey();
    String user =
        legacy
            .userId()
            .orElseThrow(
                () -> refused(Refusal.TOKEN_ANONYMOUS, "The launch has no user_id.", registration));
    Optional<String> context = legacy.contextId();
    if (user.length() > LegacyId.LONGEST_USER_ID
        || context.filter(id -> id.length() > LONGEST_ID).isPresent()
        || legacy.resourceLinkId().length() > LONGEST_ID) {
      throw refused(Refusal.TOKEN_INCOMPLETE, "An identifier is too long.", registration);
    }
    String subject =
        successors
            .subject(registration.id(), key, user)
            .orElseGet(() -> LegacyId.subject(key, user));
    Place place =
        context
            .flatMap(id -> successors.place(registration.id(), new LegacyPlace(key, id)))
            .orElseGet(() -> new Place(LegacyId.deployment(key), context.orElse("")));
    return LegacyMessage.of(legacy, registration, subject, place, tool.launch(), clock.instant());
  }

  private static LaunchRefused refused(
      Refusal refusal, String technical, Registration registration) {
    return new LaunchRefused(refusal, technical, Admission.ancestors(registration));
  }
}
