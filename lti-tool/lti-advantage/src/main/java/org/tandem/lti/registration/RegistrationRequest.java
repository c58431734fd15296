package org.tandem.lti.registration;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.lti.registration.ToolConfiguration.Message;

/** Writes the registration request (Dynamic Registration 1.0, section 3.5.2) for one platform. */
final class RegistrationRequest {

  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String CANVAS = "https://canvas.instructure.com/lti/";
  static final String CANVAS_NAVIGATION = CANVAS + "course_navigation";
  private static final JsonProvider JSON = JsonProvider.provider();

  private final OpenIdConfiguration platform;
  private final ToolConfiguration tool;

  RegistrationRequest(OpenIdConfiguration platform, ToolConfiguration tool) {
    this.platform = platform;
    this.tool = tool;
  }

  JsonObject json() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("application_type", "web")
            .add("response_types", array(Set.of("id_token")))
            .add("grant_types", JSON.createArrayBuilder().add("implicit").add("client_credentials"))
            .add("initiate_login_uri", tool.initiateLogin().toString())
            .add("redirect_uris", array(tool.redirects()))
            .add("client_name", tool.name())
            .add("jwks_uri", tool.jwks().toString())
            .add("token_endpoint_auth_method", "private_key_jwt")
            .add("id_token_signed_response_alg", "RS256")
            .add("scope", String.join(" ", scopes()))
            .add(TOOL, toolPart());
    tool.logo().ifPresent(logo -> json.add("logo_uri", logo.toString()));
    return json.build();
  }

  /** A platform may refuse a request for a scope that it does not know. */
  private Collection<String> scopes() {
    return platform.scopesSupported().isEmpty()
        ? tool.scopes()
        : tool.scopes().stream().filter(platform.scopesSupported()::contains).toList();
  }

  private JsonObjectBuilder toolPart() {
    JsonObjectBuilder custom = JSON.createObjectBuilder();
    tool.custom().forEach(custom::add);
    JsonArrayBuilder messages = JSON.createArrayBuilder();
    tool.messages().forEach(message -> json(message).ifPresent(messages::add));
    JsonObjectBuilder part =
        JSON.createObjectBuilder()
            .add("domain", domain())
            .add("description", tool.description())
            .add("target_link_uri", tool.targetLink().toString())
            .add("custom_parameters", custom)
            .add("claims", array(tool.claims()))
            .add("messages", messages);
    if (platform.isCanvas()) {
      // Canvas withholds names and addresses unless a tool asks for them in its own way.
      part.add(CANVAS + "privacy_level", "public").add(CANVAS + "tool_id", tool.name());
    }
    return part;
  }

  /** Moodle compares the domain with the host of the target link. */
  private String domain() {
    int port = tool.targetLink().getPort();
    return tool.targetLink().getHost() + (port == -1 ? "" : ":" + port);
  }

  /** Nothing, where the platform offers none of the places, or does not know the message. */
  private Optional<JsonObjectBuilder> json(Message message) {
    if (message.placements().isEmpty() && message.canvasPlacements().isEmpty()) {
      return Optional.of(message)
          .filter(each -> platform.messages().containsKey(each.type()))
          .map(RegistrationRequest::withoutPlace);
    }
    Set<String> placements = new TreeSet<>(message.placements());
    if (platform.isCanvas()) {
      placements.addAll(message.canvasPlacements());
    }
    platform.placements(message.type()).ifPresent(placements::retainAll);
    if (placements.isEmpty()) {
      return Optional.empty();
    }
    JsonObjectBuilder json = withoutPlace(message).add("placements", array(placements));
    if (placements.contains(CANVAS_NAVIGATION)) {
      json.add(CANVAS_NAVIGATION + "/default_enabled", false);
    }
    return Optional.of(json);
  }

  private static JsonObjectBuilder withoutPlace(Message message) {
    return JSON.createObjectBuilder()
        .add("type", message.type())
        .add("target_link_uri", message.targetLink().toString())
        .add("label", message.label());
  }

  private static JsonArrayBuilder array(Collection<?> items) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    items.forEach(item -> array.add(item.toString()));
    return array;
  }
}
