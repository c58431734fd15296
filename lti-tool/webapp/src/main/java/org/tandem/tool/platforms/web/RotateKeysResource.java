package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.platforms.ConsoleKey;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;
import org.tandem.tool.platforms.ToolKeys;

/** Replaces the key of every registration at the operator's command, and says so line by line. */
@Path("/console/keys/rotate")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_PLAIN)
@Dependent
public class RotateKeysResource {
  private static final ConsoleVisit OPERATOR = new ConsoleVisit(Optional.empty(), "Operator");

  private final ConsoleKey key;
  private final Registrations registrations;
  private final ToolKeys keys;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public RotateKeysResource(
      ConsoleKey key, Registrations registrations, ToolKeys keys, ConsoleAudit audit) {
    this.key = key;
    this.registrations = registrations;
    this.keys = keys;
    this.audit = audit;
  }

  /**
   * Replaces them, newest registration first, and tells of each as soon as it is done: a key takes
   * a moment to make, and whoever stops reading stops the rest.
   *
   * @param typed the console key
   * @param urgent whether the new ones sign at once
   */
  @POST
  public Response rotate(
      @FormParam("key") @Nullable String typed, @FormParam("urgent") boolean urgent) {
    key.require(typed);
    List<Registration> all = registrations.all();
    StreamingOutput told =
        out -> {
          Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          if (all.isEmpty()) {
            lines.write("No LMS is registered.\n");
          }
          for (Registration each : all) {
            lines.write(rotate(each, urgent));
            lines.flush();
          }
          lines.flush();
        };
    return Response.ok(told).build();
  }

  private String rotate(Registration registration, boolean urgent) {
    UUID id = registration.id();
    audit.note(OPERATOR, id, urgent ? "replace-key" : "rotate-key", "");
    try {
      KeyRotation.Life next = keys.rotate(id, urgent ? KeyRotation.URGENT : KeyRotation.USUAL);
      return "%s (%s): key %s signs from %s\n"
          .formatted(registration.platformName(), id, next.kid(), next.signsFrom());
    } catch (Rejection waiting) {
      return "%s (%s): %s\n".formatted(registration.platformName(), id, waiting.getMessage());
    }
  }
}
