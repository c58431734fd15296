package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.http.CorrelationId;

/** Makes the page for a refusal, and logs why: never a token, a hint or a name. */
@Dependent
class RefusedLaunches {
  private static final Logger LOG = Logger.getLogger(RefusedLaunches.class.getName());

  private final ErrorPages pages;

  @Inject
  RefusedLaunches(ErrorPages pages) {
    this.pages = pages;
  }

  /** The page, in the language of the browser. */
  Response page(LaunchRefused refused, HttpServletRequest request) {
    String id = CorrelationId.of(request);
    boolean ours = refused.refusal().status() >= 500;
    LOG.log(
        ours ? Level.SEVERE : Level.WARNING,
        "Refused a launch: " + refused.refusal().code() + ", " + refused.getMessage(),
        ours ? refused.getCause() : null);
    return pages.page(refused, Languages.of(request), id);
  }
}
