package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.http.CorrelationId;

/** Shows the page for a refusal, and logs why: never a token, a hint or a name. */
@Provider
public class LaunchRefusedMapper implements ExceptionMapper<LaunchRefused> {
  private static final Logger LOG = Logger.getLogger(LaunchRefusedMapper.class.getName());

  private final ErrorPages pages;

  @Context private ContainerRequestContext request;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the request
  public LaunchRefusedMapper(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  public Response toResponse(LaunchRefused refused) {
    String id = CorrelationId.of(request);
    boolean ours = refused.refusal().status() >= 500;
    LOG.log(
        ours ? Level.SEVERE : Level.WARNING,
        "Refused a launch (" + id + "): " + refused.refusal().code() + ", " + refused.getMessage(),
        ours ? refused.getCause() : null);
    return pages.page(refused, request.getAcceptableLanguages(), id);
  }
}
