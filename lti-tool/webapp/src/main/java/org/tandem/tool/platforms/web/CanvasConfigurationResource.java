package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.ToolAddresses;
import org.tandem.tool.platforms.ToolKeys;

/**
 * The tool's configuration as Canvas takes it, pasted or by its address ("Enter URL"). It holds
 * addresses and wishes only, so anybody may read it.
 *
 * @see <a
 *     href="https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_dev_key_config">Canvas,
 *     anatomy of a JSON configuration</a>
 */
@Path("/lti/canvas")
@Dependent
public class CanvasConfigurationResource {
  private final ToolAddresses tool;
  private final ToolKeys keys;

  /** For the container. */
  @Inject
  public CanvasConfigurationResource(ToolAddresses tool, ToolKeys keys) {
    this.tool = tool;
    this.keys = keys;
  }

  /** The configuration for one registration, or for one that is about to be. */
  @GET
  @Path("/{id}.json")
  public Response configuration(@PathParam("id") UUID id) {
    if (keys.published(id).isEmpty()) {
      throw Rejection.notFound("registration");
    }
    return Response.ok(json(id).build().toString(), "application/json")
        .header("Content-Disposition", "inline; filename=\"tandem-canvas.json\"")
        .build();
  }

  private JsonObjectBuilder json(UUID id) {
    JsonObjectBuilder custom = Json.createObjectBuilder();
    ToolAddresses.CUSTOM.forEach(custom::add);
    return Json.createObjectBuilder()
        .add("title", ToolAddresses.NAME)
        .add("description", ToolAddresses.DESCRIPTION)
        .add("oidc_initiation_url", tool.login(id).toString())
        .add("target_link_uri", tool.launch().toString())
        .add("redirect_uris", Json.createArrayBuilder().add(tool.launch().toString()))
        .add("public_jwk_url", tool.keySet(id).toString())
        .add("scopes", Json.createArrayBuilder(ToolAddresses.CANVAS_SCOPES))
        .add("custom_fields", custom)
        .add("extensions", Json.createArrayBuilder().add(extension()));
  }

  private JsonObjectBuilder extension() {
    JsonArrayBuilder placements =
        Json.createArrayBuilder()
            .add(placement("assignment_selection", "LtiDeepLinkingRequest"))
            .add(placement("link_selection", "LtiDeepLinkingRequest"))
            // Off until a course switches it on.
            .add(
                placement("course_navigation", "LtiResourceLinkRequest")
                    .add("default", "disabled"));
    return Json.createObjectBuilder()
        .add("platform", "canvas.instructure.com")
        .add("domain", tool.launch().getRawAuthority())
        .add("tool_id", ToolAddresses.NAME)
        // Names and addresses are withheld unless a tool asks for them.
        .add("privacy_level", "public")
        .add(
            "settings",
            Json.createObjectBuilder()
                .add("text", ToolAddresses.NAME)
                .add("icon_url", tool.logo().toString())
                .add("placements", placements));
  }

  private JsonObjectBuilder placement(String place, String message) {
    return Json.createObjectBuilder()
        .add("placement", place)
        .add("message_type", message)
        .add("target_link_uri", tool.launch().toString())
        .add("text", ToolAddresses.NAME)
        .add("enabled", true);
  }
}
