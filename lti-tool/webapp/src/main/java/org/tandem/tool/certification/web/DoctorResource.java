package org.tandem.tool.certification.web;

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
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.certification.ExaminePlatforms;
import org.tandem.tool.platforms.ConsoleKey;

/** Answers {@code tandem.jar doctor}: a line for each thing that was tried. */
@Path("/console/doctor")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_PLAIN)
@Dependent
public class DoctorResource {
  private final ConsoleKey key;
  private final ExaminePlatforms examine;

  /** For the container. */
  @Inject
  public DoctorResource(ConsoleKey key, ExaminePlatforms examine) {
    this.key = key;
    this.examine = examine;
  }

  /**
   * Tries every platform and tells of each as soon as it is done.
   *
   * @param typed the console key
   */
  @POST
  public Response examine(@FormParam("key") @Nullable String typed) {
    key.require(typed);
    StreamingOutput told =
        out -> {
          Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          examine.examine(
              finding -> {
                try {
                  lines.write(finding.line() + "\n");
                  lines.flush();
                } catch (IOException e) {
                  throw new UncheckedIOException("The operator stopped listening", e);
                }
              });
        };
    return Response.ok(told).build();
  }
}
