package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.DocumentKeys;

/** The keys that signed documents name, for whoever checks one. */
@Path("/credentials/{registration}/keys")
@Dependent
public class DocumentKeysResource {
  private final DocumentKeys keys;

  /** For the container. */
  @Inject
  public DocumentKeysResource(DocumentKeys keys) {
    this.keys = keys;
  }

  /** A public key as a JWK (RFC 7517); 404 also for one that got out. */
  @GET
  @Path("/{kid: [A-Za-z0-9_-]+}")
  public Response key(@PathParam("registration") UUID registration, @PathParam("kid") String kid) {
    String key = keys.publicKey(registration, kid).orElseThrow(() -> Rejection.notFound("key"));
    return Response.ok(key, "application/jwk+json")
        // Not for long: a key that got out has to be missed soon.
        .header("Cache-Control", "public, max-age=300")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
