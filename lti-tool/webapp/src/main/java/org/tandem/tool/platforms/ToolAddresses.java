package org.tandem.tool.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.groups.GroupsService;
import org.tandem.lti.notices.NotificationService;
import org.tandem.lti.registration.ToolConfiguration;
import org.tandem.tool.kernel.Settings;

/** What a platform has to know about this tool: its addresses, and the services it asks for. */
@Dependent
public class ToolAddresses {
  /** The services without which something lacks: grades and rosters. */
  public static final List<String> NEEDED_SCOPES =
      List.of(
          LtiVocabulary.SCOPE_LINE_ITEM,
          LtiVocabulary.SCOPE_LINE_ITEM_READ_ONLY,
          LtiVocabulary.SCOPE_SCORE,
          LtiVocabulary.SCOPE_RESULT_READ_ONLY,
          LtiVocabulary.SCOPE_MEMBERSHIP_READ_ONLY);

  /** Those of Canvas, which takes no configuration with a scope that it does not know. */
  public static final List<String> CANVAS_SCOPES =
      Stream.concat(NEEDED_SCOPES.stream(), Stream.of(NotificationService.SCOPE)).toList();

  /** All services that the tool makes use of where they are granted. */
  private static final List<String> SCOPES =
      Stream.concat(CANVAS_SCOPES.stream(), Stream.of(GroupsService.SCOPE)).toList();

  /**
   * Variables that tell where a copied course and a copied link come from (LTI core, appendix C).
   */
  public static final Map<String, String> CUSTOM =
      Map.of("context_history", "$Context.id.history", "link_history", "$ResourceLink.id.history");

  /** What people see. */
  public static final String NAME = "Tandem";

  /** One sentence about it. */
  public static final String DESCRIPTION =
      "Mentoring and coaching: matching, agreements, goals and outcomes.";

  private static final List<String> CLAIMS =
      List.of("iss", "sub", "name", "given_name", "family_name", "email", "locale");

  private final Settings settings;

  /** For the container. */
  @Inject
  public ToolAddresses(Settings settings) {
    this.settings = settings;
  }

  /** Where a registration's logins begin. */
  public URI login(UUID registrationId) {
    return URI.create(settings.url("/lti/login/" + registrationId));
  }

  /** Where every launch is posted to, and what every link opens. */
  public URI launch() {
    return URI.create(settings.url("/lti/launch"));
  }

  /** Where a registration's launches of LTI 1.1 are posted to. */
  public URI legacyLaunch(UUID registrationId) {
    return URI.create(settings.url("/lti/1.1/" + registrationId));
  }

  /** A registration's public keys. */
  public URI keySet(UUID registrationId) {
    return URI.create(settings.url("/lti/jwks/" + registrationId));
  }

  /** What Canvas has to know, as a file in its own form. */
  public URI canvasConfiguration(UUID registrationId) {
    return URI.create(settings.url("/lti/canvas/" + registrationId + ".json"));
  }

  /** The tool's sign. */
  public URI logo() {
    return URI.create(settings.url("/ui/logo.svg"));
  }

  /** What the tool asks for in a dynamic registration. */
  ToolConfiguration configuration(UUID registrationId) {
    return new ToolConfiguration(
        NAME,
        DESCRIPTION,
        login(registrationId),
        List.of(launch()),
        launch(),
        keySet(registrationId),
        Optional.of(logo()),
        SCOPES,
        CLAIMS,
        CUSTOM,
        List.of(
            ToolConfiguration.Message.deepLinking(launch(), NAME),
            ToolConfiguration.Message.canvasNavigation(launch(), NAME),
            ToolConfiguration.Message.anywhere("LtiSubmissionReviewRequest", launch(), NAME)));
  }
}
