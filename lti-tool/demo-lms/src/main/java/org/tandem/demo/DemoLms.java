package org.tandem.demo;

import static org.tandem.demo.faults.Service.CONFIGURATION;
import static org.tandem.demo.faults.Service.KEYS;
import static org.tandem.demo.faults.Service.LINE_ITEMS;
import static org.tandem.demo.faults.Service.MEMBERSHIPS;
import static org.tandem.demo.faults.Service.REGISTRATION;
import static org.tandem.demo.faults.Service.RESULTS;
import static org.tandem.demo.faults.Service.SCORES;
import static org.tandem.demo.faults.Service.TOKEN;

import java.io.Closeable;
import java.io.IOException;
import org.tandem.demo.faults.Faults;
import org.tandem.demo.lti.AuthorizationEndpoint;
import org.tandem.demo.lti.DeepLinkingReturn;
import org.tandem.demo.lti.Launches;
import org.tandem.demo.lti.LineItemsService;
import org.tandem.demo.lti.MembershipsService;
import org.tandem.demo.lti.Platform;
import org.tandem.demo.lti.RegistrationEndpoint;
import org.tandem.demo.lti.ScoresService;
import org.tandem.demo.lti.Sessions;
import org.tandem.demo.lti.TokenEndpoint;
import org.tandem.demo.lti.ToolKeys;
import org.tandem.demo.pages.Pages;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.School;
import org.tandem.demo.web.WebServer;

/** A running demo LMS. */
public final class DemoLms implements Closeable {
  private static final String ITEM = "/lti/services/{course}/lineitems/{item}/lineitem";

  private final WebServer server;
  private final Platform platform;
  private final RegistrationEndpoint registrations;
  private final TokenEndpoint tokens;
  private final Faults faults = new Faults();

  private DemoLms(WebServer server, DemoLmsOptions options) {
    this.server = server;
    String base =
        options
                .externalUrl()
                .map(Object::toString)
                .orElse(
                    (options.tls().isPresent() ? "https" : "http")
                        + "://localhost:"
                        + server.port())
            + options.path();
    this.platform = new Platform(base, options.clock(), DemoSchool.open());
    this.registrations = new RegistrationEndpoint(platform);
    ToolKeys keys = new ToolKeys(platform, options.trust());
    this.tokens = new TokenEndpoint(platform, keys);
    DeepLinkingReturn deepLinking = new DeepLinkingReturn(platform, keys);
    Launches launches = new Launches(platform, options.platformStorage());
    Sessions sessions = new Sessions(base.startsWith("https:"));
    addServices(
        new AuthorizationEndpoint(platform, launches, deepLinking, sessions),
        options.membersPerPage());
    new Pages(
            platform,
            sessions,
            registrations,
            launches,
            deepLinking,
            options.tool(),
            options.consoleKeyFile(),
            options.platformStorage())
        .addTo(server);
  }

  /**
   * Starts a demo LMS with its people and courses, and no tool.
   *
   * @throws IOException when the port is taken
   */
  public static DemoLms start(DemoLmsOptions options) throws IOException {
    WebServer server = WebServer.bind(options.port(), options.path(), options.tls());
    DemoLms lms = new DemoLms(server, options);
    server.start();
    return lms;
  }

  /** The base address: the issuer, and the address of the first page. */
  public String url() {
    return platform.issuer();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** Everything the school knows: tools, activities, gradebook. */
  public School school() {
    return platform.school();
  }

  /** The switch that breaks services, and the count of their calls. */
  public Faults faults() {
    return faults;
  }

  /**
   * A tool's registration link with the parameters that the tool needs; whoever opens it makes the
   * tool register.
   */
  public String invite(String registrationLink) {
    return registrations.invite(registrationLink);
  }

  /** Makes every access token given so far worthless: the next call of a service answers 401. */
  public void forgetTokens() {
    tokens.forgetTokens();
  }

  @Override
  public void close() {
    server.close();
  }

  private void addServices(AuthorizationEndpoint authorization, int membersPerPage) {
    LineItemsService lineItems = new LineItemsService(platform, tokens);
    ScoresService scores = new ScoresService(platform, lineItems);
    MembershipsService memberships = new MembershipsService(platform, tokens, membersPerPage);
    server.route("GET", "/lti/authorize", authorization::authorize);
    server.route("POST", "/lti/authorize", authorization::authorize);
    server.route(
        "GET",
        "/lti/openid-configuration",
        faults.guard(CONFIGURATION, registrations::configuration));
    server.route("POST", "/lti/registrations", faults.guard(REGISTRATION, registrations::register));
    server.route("GET", "/lti/keys", faults.guard(KEYS, registrations::keys));
    server.route("POST", "/lti/token", faults.guard(TOKEN, tokens::token));
    server.route(
        "GET",
        "/lti/services/CourseSection/{course}/bindings/{tool}/memberships",
        faults.guard(MEMBERSHIPS, memberships::members));
    String items = "/lti/services/{course}/lineitems";
    server.route("GET", items, faults.guard(LINE_ITEMS, lineItems::list));
    server.route("POST", items, faults.guard(LINE_ITEMS, lineItems::create));
    server.route("GET", ITEM, faults.guard(LINE_ITEMS, lineItems::show));
    server.route("PUT", ITEM, faults.guard(LINE_ITEMS, lineItems::replace));
    server.route("DELETE", ITEM, faults.guard(LINE_ITEMS, lineItems::remove));
    server.route("POST", ITEM + "/scores", faults.guard(SCORES, scores::post));
    server.route("GET", ITEM + "/results", faults.guard(RESULTS, scores::results));
  }
}
