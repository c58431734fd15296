package org.tandem.tool.notices.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.notices.ReceiveNotices;

/** Takes notices from platforms; the signature inside is what lets them in. */
@Path("/lti/notices")
@Dependent
public class NoticesResource {
  private static final int LARGEST = 256 << 10;

  private final ReceiveNotices receive;

  /** For the container. */
  @Inject
  public NoticesResource(ReceiveNotices receive) {
    this.receive = receive;
  }

  /** Notices of a registration's platform; answered at once. */
  @POST
  @Path("/{registration}")
  public Response post(@PathParam("registration") UUID registration, InputStream body)
      throws IOException {
    byte[] read = body.readNBytes(LARGEST + 1);
    if (read.length > LARGEST) {
      throw Rejection.invalid("bad-notice", "These notices are larger than any honest ones.");
    }
    receive.receive(registration, new String(read, StandardCharsets.UTF_8));
    return Response.ok().build();
  }
}
