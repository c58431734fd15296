package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.Kept;
import org.tandem.tool.privacy.MakeCopy;
import org.tandem.tool.privacy.PersonRecords;

/** A copy of everything that is kept about the visitor, for them alone. */
@Path("/api/privacy/copy")
@Dependent
public class CopyResource {
  private final Visitor visitor;
  private final MakeCopy copies;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CopyResource(Visitor visitor, MakeCopy copies, Clock clock) {
    this.visitor = visitor;
    this.copies = copies;
    this.clock = clock;
  }

  /** The copy as a ZIP file: a page to read, JSON for machines, and the files. */
  @GET
  @Produces("application/zip")
  public Response copy() {
    Visit visit = visitor.visit();
    List<Kept> all = copies.begin(visit);
    PersonRecords records = copies.records();
    CopyZip zip = new CopyZip(all, visit.locale(), clock.instant());
    StreamingOutput body =
        out ->
            records.read(
                visit.tenantId(),
                visit.personId(),
                moment -> zip.write(moment, visit.personId(), out));
    return Response.ok(body, "application/zip")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tandem-copy.zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
