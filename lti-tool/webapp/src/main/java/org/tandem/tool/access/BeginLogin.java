package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.AuthenticationRequest;
import org.tandem.lti.LoginInitiation;
import org.tandem.lti.LoginRejected;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.platforms.Registration;

/** Answers a platform's login initiation by asking the platform who is there. */
@Dependent
public class BeginLogin {
  /** Longer than any platform's token lives, for people who have to sign in on the way. */
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private final KnownPlatforms platforms;
  private final LoginStates states;
  private final OwnAddresses addresses;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BeginLogin(
      KnownPlatforms platforms, LoginStates states, OwnAddresses addresses, Clock clock) {
    this.platforms = platforms;
    this.states = states;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * A login on its way.
   *
   * @param redirect where the browser goes
   * @param state what comes back with the launch
   * @param proof what this browser, and no other, keeps until then
   * @param storage where else the proof may be kept
   */
  public record Begun(
      URI redirect, String state, String proof, Optional<PlatformStorage> storage) {}

  /**
   * Begins a login.
   *
   * @param registrationId the registration in the login address; without it issuer and client id
   *     have to name one
   * @param parameters the query or form parameters
   * @throws LaunchRefused where the login cannot be answered
   */
  public Begun begin(
      Optional<UUID> registrationId, Map<String, ? extends List<String>> parameters) {
    LoginInitiation login = read(parameters);
    Registration registration = Admission.active(platform(registrationId, login));
    if (!addresses.isOwn(login.targetLinkUri()) || login.targetLinkUri().length() > 2000) {
      throw new LaunchRefused(
          Refusal.TARGET_FOREIGN,
          "The login's target_link_uri is no address of this tool. Use "
              + addresses.redirectUri()
              + ".",
          Admission.ancestors(registration));
    }
    String state = Secret.next();
    String nonce = Secret.next();
    String proof = Secret.next();
    Optional<PlatformStorage> storage =
        login
            .storageTarget()
            .filter(target -> target.length() <= PlatformStorage.LONGEST_TARGET)
            .map(target -> PlatformStorage.of(registration, target, state));
    states.add(
        new PendingLogin(
            registration.id(),
            Secret.hash(state),
            nonce,
            login.targetLinkUri(),
            Secret.hash(proof),
            storage.map(PlatformStorage::target),
            clock.instant().plus(LIFETIME)));
    URI redirect =
        AuthenticationRequest.answering(
                login, registration.platform(), addresses.redirectUri(), state, nonce)
            .uri();
    return new Begun(redirect, state, proof, storage);
  }

  private static LoginInitiation read(Map<String, ? extends List<String>> parameters) {
    try {
      return LoginInitiation.from(parameters);
    } catch (LoginRejected rejected) {
      throw new LaunchRefused(Refusal.LOGIN_INCOMPLETE, String.valueOf(rejected.getMessage()));
    }
  }

  private Registration platform(Optional<UUID> registrationId, LoginInitiation login) {
    List<Registration> fitting =
        registrationId
            .map(id -> platforms.find(id).stream().filter(each -> fits(each, login)).toList())
            .orElseGet(() -> platforms.find(login.issuer(), login.clientId()));
    if (fitting.isEmpty()) {
      throw new LaunchRefused(
          Refusal.PLATFORM_UNKNOWN,
          "No registration fits the login's issuer (iss) and client_id at this login address.");
    }
    if (fitting.size() > 1) {
      throw new LaunchRefused(
          Refusal.PLATFORM_AMBIGUOUS,
          "Several registrations share the login's issuer and it names no client_id.");
    }
    return fitting.get(0);
  }

  private static boolean fits(Registration registration, LoginInitiation login) {
    return registration.issuer().equals(login.issuer())
        && login.clientId().map(registration.clientId()::equals).orElse(true);
  }
}
