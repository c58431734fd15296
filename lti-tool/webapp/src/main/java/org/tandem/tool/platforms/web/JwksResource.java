package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.tandem.lti.keys.ToolKey;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.ToolKeys;

/** Publishes the tool's keys, for each registration its own. */
@Path("/lti/jwks")
@Dependent
public class JwksResource {
  private final ToolKeys keys;

  /** For the container. */
  @Inject
  public JwksResource(ToolKeys keys) {
    this.keys = keys;
  }

  /** The JSON Web Key Set of a registration. */
  @GET
  @Path("/{id}")
  public Response jwks(@PathParam("id") UUID id) {
    List<ToolKey> published = keys.published(id);
    if (published.isEmpty()) {
      throw Rejection.notFound("registration");
    }
    // Moodle and others read nothing but application/json here.
    return Response.ok(ToolKey.jwks(published), "application/json")
        .header("Cache-Control", "public, max-age=3600")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
