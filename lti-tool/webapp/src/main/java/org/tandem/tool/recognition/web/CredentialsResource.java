package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.recognition.PublishCredentials;

/**
 * What credentials name, for whoever checks one, from whatever page: it says nothing of anybody.
 */
@Path("/credentials/{registration}")
@Dependent
@Transactional
public class CredentialsResource {
  private static final String JSON_LD = "application/ld+json";
  private static final int HOUR = 3600;
  private static final int MINUTE = 60;

  private final PublishCredentials publishing;

  /** For the container. */
  @Inject
  public CredentialsResource(PublishCredentials publishing) {
    this.publishing = publishing;
  }

  /** Who issues. */
  @GET
  @Path("issuer")
  public Response issuer(@PathParam("registration") UUID registration) {
    return answer(publishing.issuer(registration).toString(), JSON_LD, HOUR);
  }

  /** What was achieved, in all of a person's pairs. */
  @GET
  @Path("achievements/{achievement}")
  public Response achievement(
      @PathParam("registration") UUID registration, @PathParam("achievement") String achievement) {
    return answer(
        publishing.achievement(registration, achievement, Optional.empty()).toString(),
        JSON_LD,
        HOUR);
  }

  /** What was achieved, in a program. */
  @GET
  @Path("achievements/{achievement}/{program}")
  public Response achievement(
      @PathParam("registration") UUID registration,
      @PathParam("achievement") String achievement,
      @PathParam("program") UUID program) {
    return answer(
        publishing.achievement(registration, achievement, Optional.of(program)).toString(),
        JSON_LD,
        HOUR);
  }

  /** Which credentials are revoked. */
  @GET
  @Path("status/{list: [0-9]{1,6}}")
  public Response status(
      @PathParam("registration") UUID registration, @PathParam("list") int list) {
    return answer(publishing.statusList(registration, list), SharedAwardResource.JWT, MINUTE);
  }

  private static Response answer(String entity, String type, int seconds) {
    return Response.ok(entity, type)
        .header("Cache-Control", "public, max-age=" + seconds)
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
