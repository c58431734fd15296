package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.ExpectedLaunch;
import org.tandem.lti.Launch;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.LaunchValidator;
import org.tandem.tool.certification.RecordLaunches;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.notices.SubscribeToNotices;
import org.tandem.tool.platforms.FrameAncestors;
import org.tandem.tool.platforms.PlatformKeySets;
import org.tandem.tool.platforms.Registration;

/**
 * Opens a session for a launch. The order matters: the login is taken out first, whatever comes
 * after, so that one login lets in one launch at most; the registration is the one that the login
 * was sent to, so that no platform can speak for another.
 */
@Dependent
public class OpenLaunch {
  private final KnownPlatforms platforms;
  private final PlatformKeySets keySets;
  private final FrameAncestors frameAncestors;
  private final LoginStates states;
  private final FollowFromLegacy legacy;
  private final Reception reception;
  private final RecordLaunches records;
  private final SubscribeToNotices notices;
  private final Clock clock;
  private final LaunchValidator validator;

  /** For the container. */
  @Inject
  public OpenLaunch(
      KnownPlatforms platforms,
      PlatformKeySets keySets,
      FrameAncestors frameAncestors,
      LoginStates states,
      FollowFromLegacy legacy,
      Reception reception,
      RecordLaunches records,
      SubscribeToNotices notices,
      Clock clock) {
    this.platforms = platforms;
    this.keySets = keySets;
    this.frameAncestors = frameAncestors;
    this.states = states;
    this.legacy = legacy;
    this.reception = reception;
    this.records = records;
    this.notices = notices;
    this.clock = clock;
    this.validator = new LaunchValidator(clock);
  }

  /**
   * A launch that was let in.
   *
   * @param session the session
   * @param secret what the browser gets to keep
   * @param registration whose launch it was
   */
  public record Opened(LaunchSession session, String secret, Registration registration) {

    /** Who may show its pages in a frame. */
    public List<String> frameAncestors() {
      return Admission.ancestors(registration, session.frameOrigin());
    }
  }

  /**
   * Lets a launch in.
   *
   * @param state what the platform sent back
   * @param idToken what the platform says
   * @param proof what this browser kept since the login, if anything
   * @throws LaunchRefused where it is not let in
   */
  public Opened open(String state, String idToken, Optional<String> proof) {
    PendingLogin login = consume(state, proof);
    Registration registration = registration(login);
    ExpectedLaunch expected = expected(login);
    Launch launch = validate(idToken, expected, registration);
    records.accepted(registration, idToken, expected);
    if (!platforms.admits(registration, launch.deploymentId())) {
      throw Admission.pending(launch, registration);
    }
    legacy.follow(registration, launch);
    String secret = Secret.next();
    LaunchSession session = reception.receive(registration, launch, Secret.hash(secret), true);
    learn(registration, session);
    notices.launched(registration, launch);
    return new Opened(session, secret, registration);
  }

  /**
   * What to ask the platform's storage before a launch can be opened.
   *
   * @param storage where the proof may be kept
   * @param frameAncestors who may show the page that asks
   */
  public record Kept(PlatformStorage storage, List<String> frameAncestors) {}

  /**
   * Looks whether the platform may keep the proof that this browser did not bring. The token is
   * verified here already, so that nothing of a bad launch gets onto a page; the login goes on
   * waiting for its proof.
   *
   * @return nothing where no storage was offered, or no such login waits
   * @throws LaunchRefused where the token is not that of a launch
   */
  public Optional<Kept> kept(String state, String idToken) {
    return states
        .find(Secret.hash(state), clock.instant())
        .flatMap(login -> login.storageTarget().map(target -> kept(state, idToken, login, target)));
  }

  private Kept kept(String state, String idToken, PendingLogin login, String target) {
    Registration registration = registration(login);
    Launch launch = validate(idToken, expected(login), registration);
    return new Kept(
        PlatformStorage.of(registration, target, state),
        Admission.ancestors(registration, Reception.frameOrigin(launch)));
  }

  // A school's own domain is known from its launches only. Most launches bring nothing new.
  private void learn(Registration registration, LaunchSession session) {
    session
        .frameOrigin()
        .filter(origin -> !registration.origins().contains(origin))
        .ifPresent(
            origin -> {
              frameAncestors.learn(registration, URI.create(origin));
              platforms.forget(registration.id());
            });
  }

  private Registration registration(PendingLogin login) {
    return platforms
        .find(login.tenantId())
        .map(Admission::active)
        .orElseThrow(
            () ->
                new LaunchRefused(
                    Refusal.PLATFORM_UNKNOWN, "The registration was removed since the login."));
  }

  private PendingLogin consume(String state, Optional<String> proof) {
    String stateHash = Secret.hash(state);
    return proof
        .flatMap(held -> states.consume(stateHash, Secret.hash(held), clock.instant()))
        .orElseThrow(
            () ->
                states.find(stateHash, clock.instant()).isPresent()
                    ? new LaunchRefused(
                        Refusal.BROWSER_UNKNOWN,
                        "The launch came without the cookie that the login set in this browser.")
                    : new LaunchRefused(
                        Refusal.LOGIN_OVER,
                        "The state of this launch was used before, has expired or never was."));
  }

  private Launch validate(String idToken, ExpectedLaunch expected, Registration registration) {
    try {
      return validator.validate(
          idToken, registration.platform(), expected, keySets.of(registration));
    } catch (LaunchRejected rejected) {
      records.refused(registration, idToken, expected);
      throw Admission.refused(rejected, registration);
    }
  }

  private static ExpectedLaunch expected(PendingLogin login) {
    return ExpectedLaunch.of(login.nonce(), login.targetLinkUri());
  }
}
