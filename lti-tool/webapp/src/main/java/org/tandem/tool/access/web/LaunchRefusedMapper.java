package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.http.CorrelationId;

/** Shows the page for a refusal, and logs why: never a token, a hint or a name. */
@Provider
public class LaunchRefusedMapper implements ExceptionMapper<LaunchRefused> {
  private static final Logger LOG = Logger.getLogger(LaunchRefusedMapper.class.getName());

  @Inject private ErrorPages pages;
  @Context private HttpServletRequest request;

  /** For the container, which sets the fields: it wants a public constructor without parameters. */
  @SuppressWarnings("NullAway.Init")
  public LaunchRefusedMapper() {}

  @Override
  public Response toResponse(LaunchRefused refused) {
    String id = CorrelationId.of(request);
    boolean ours = refused.refusal().status() >= 500;
    LOG.log(
        ours ? Level.SEVERE : Level.WARNING,
        "Refused a launch (" + id + "): " + refused.refusal().code() + ", " + refused.getMessage(),
        ours ? refused.getCause() : null);
    return pages.page(refused, languages(), id);
  }

  private List<Locale> languages() {
    // Without the header the server would name its own language.
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }
}
