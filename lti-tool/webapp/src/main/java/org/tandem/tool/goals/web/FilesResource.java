package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.EvidenceFile;
import org.tandem.tool.goals.ProveGoals;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Seen;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** Files that are shown as evidence, for the two alone. */
@Path("api/engagements/{engagement}/evidence/{evidence}/file")
@Dependent
@Transactional
public class FilesResource {
  private final Visitor visitor;
  private final GoalsPage page;
  private final ReadGoals reading;
  private final ProveGoals proving;

  /** For the container. */
  @Inject
  public FilesResource(Visitor visitor, GoalsPage page, ReadGoals reading, ProveGoals proving) {
    this.visitor = visitor;
    this.page = page;
    this.reading = reading;
    this.proving = proving;
  }

  /** Adds a file, its bytes as they are. */
  @PUT
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  public GoalsView attach(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      @QueryParam("name") @Nullable String name,
      @QueryParam("version") long version,
      InputStream body) {
    Visit visit = visitor.visit();
    proving.attach(visit, engagementId, evidenceId, PlainText.orEmpty(name), bytes(body), version);
    return page.of(visit, engagementId);
  }

  /** Takes it away. */
  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public GoalsView detach(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      Seen answer) {
    Visit visit = visitor.visit();
    proving.detach(visit, engagementId, evidenceId, answer.version());
    return page.of(visit, engagementId);
  }

  /** The file, always to be saved and never to be shown by the browser in our name. */
  @GET
  @Produces(MediaType.WILDCARD)
  public Response file(
      @PathParam("engagement") UUID engagementId, @PathParam("evidence") UUID evidenceId) {
    ReadGoals.File file =
        reading
            .file(reading.pair(visitor.visit(), engagementId), evidenceId)
            .orElseThrow(() -> Rejection.notFound("file"));
    String name =
        URLEncoder.encode(file.about().name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.content(), file.about().type())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static byte[] bytes(InputStream body) {
    try {
      // One more than allowed is enough to know; the rest is never read.
      return body.readNBytes(EvidenceFile.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
