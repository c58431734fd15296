package org.tandem.lti.tool;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.AuthenticationRequest;
import org.tandem.lti.ExpectedLaunch;
import org.tandem.lti.GradeServices;
import org.tandem.lti.Launch;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.LaunchValidator;
import org.tandem.lti.LoginInitiation;
import org.tandem.lti.LoginRejected;
import org.tandem.lti.PlatformRegistration;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.LineItemsService;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.keys.PlatformKeySet;
import org.tandem.lti.keys.ToolKey;
import org.tandem.lti.nrps.MembershipsService;
import org.tandem.lti.token.AccessTokens;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.lti.token.ServiceClient;

/**
 * A tool at one platform, on whatever server: give it the parameters of requests, and do what it
 * answers. Safe for many threads.
 */
public final class LtiTool {

  private static final Duration LOGIN_LIFE = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PlatformRegistration platform;
  private final URI launchUri;
  private final ToolKey key;
  private final Logins logins;
  private final Clock clock;
  private final LaunchValidator validator;
  private final PlatformKeySet platformKeys;
  private final AuthorizedHttp services;

  /**
   * A tool by the machine's clock, with its state in memory.
   *
   * @param launchUri where the platform posts launches: the registered redirect URI
   * @param key the key that the platform finds at the registered key set URL
   */
  public LtiTool(PlatformRegistration platform, URI launchUri, ToolKey key, PlatformHttp http) {
    this(
        platform,
        launchUri,
        key,
        http,
        Logins.inMemory(),
        PlatformKeySet.Store.inMemory(),
        Clock.systemUTC());
  }

  /** A tool by another clock, with its state elsewhere. */
  public LtiTool(
      PlatformRegistration platform,
      URI launchUri,
      ToolKey key,
      PlatformHttp http,
      Logins logins,
      PlatformKeySet.Store keySets,
      Clock clock) {
    this.platform = platform;
    this.launchUri = launchUri;
    this.key = key;
    this.logins = logins;
    this.clock = clock;
    this.validator = new LaunchValidator(clock);
    this.platformKeys = new PlatformKeySet(platform.jwksUri(), http, keySets, clock, Runnable::run);
    this.services = new AuthorizedHttp(http, new AccessTokens(http, clock, LtiTool::random), clock);
  }

  /**
   * What the browser is told after a login began: set the cookie, then go there.
   *
   * @param redirect where to
   * @param cookieName a name for this login alone, so that two tabs do not disturb each other
   * @param cookieValue the value; set it with {@code Secure; HttpOnly; SameSite=None; Partitioned}
   */
  public record Redirect(URI redirect, String cookieName, String cookieValue) {}

  /**
   * Begins a login (Security Framework 5.1.1.1).
   *
   * @param parameters of the query (GET) or the form (POST), decoded
   * @throws LoginRejected when it is none, or another platform's
   */
  public Redirect begin(Map<String, ? extends List<String>> parameters) throws LoginRejected {
    LoginInitiation login = LoginInitiation.from(parameters);
    if (!login.issuer().equals(platform.issuer())) {
      throw new LoginRejected(
          LoginRejected.Reason.ISSUER_UNKNOWN, "The login comes from an unknown platform.");
    }
    String state = random();
    String nonce = random();
    String proof = random();
    Instant until = clock.instant().plus(LOGIN_LIFE);
    logins.keep(state, new Logins.Login(nonce, login.targetLinkUri(), proof, until));
    return new Redirect(
        AuthenticationRequest.answering(login, platform, launchUri, state, nonce).uri(),
        cookieName(state),
        proof);
  }

  /**
   * Opens a launch: once, in the browser that began the login, with everything verified.
   *
   * @param form the parameters that were posted, decoded
   * @param cookies the browser's cookies by name
   * @throws LaunchRejected when it is not let in
   */
  public Launch open(Map<String, ? extends List<String>> form, Map<String, String> cookies)
      throws LaunchRejected {
    String state = first(form, "state");
    Logins.Login login =
        logins
            .take(state)
            .filter(waiting -> waiting.expiresAt().isAfter(clock.instant()))
            .filter(waiting -> same(waiting.proof(), cookies.getOrDefault(cookieName(state), "")))
            .orElseThrow(
                () ->
                    new LaunchRejected(
                        Reason.NONCE_MISMATCH,
                        "This launch does not belong to a login of this browser."));
    return validator.validate(
        first(form, "id_token"),
        platform,
        ExpectedLaunch.of(login.nonce(), login.targetLinkUri()),
        platformKeys);
  }

  /** The JSON document to be published at the registered key set URL. */
  public String jwks() {
    return ToolKey.jwks(List.of(key));
  }

  /** Leave to use the gradebook of a launch's course. */
  public GradeAccess grades(Launch launch) {
    return new GradeAccess(
        client(launch), launch.gradeServices().map(GradeServices::scopes).orElse(Set.of()));
  }

  /** Who the tool is when it asks for the roster of a launch's course. */
  public ServiceClient client(Launch launch) {
    return new ServiceClient(
        platform.issuer() + " " + platform.clientId() + " " + launch.deploymentId(),
        platform.clientId(),
        platform.tokenEndpoint(),
        platform.tokenAudience(),
        Optional.of(launch.deploymentId()),
        key);
  }

  /** Gradebook columns. */
  public LineItemsService lineItems() {
    return new LineItemsService(services);
  }

  /** Scores and results. */
  public ScoresService scores() {
    return new ScoresService(services);
  }

  /** Rosters. */
  public MembershipsService memberships() {
    return new MembershipsService(services);
  }

  private static String cookieName(String state) {
    return "lti-" + state.substring(0, Math.min(16, state.length()));
  }

  private static String first(Map<String, ? extends List<String>> form, String name) {
    List<String> values = form.get(name);
    return values == null || values.isEmpty() ? "" : values.get(0);
  }

  private static boolean same(String expected, String came) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), came.getBytes(StandardCharsets.UTF_8));
  }

  /** 128 bits in the alphabet that every platform leaves alone. */
  private static String random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
