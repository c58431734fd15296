package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tandem.tool.access.LaunchRefused;

/** Shows the page for a refusal. */
@Provider
public class LaunchRefusedMapper implements ExceptionMapper<LaunchRefused> {
  @Inject private RefusedLaunches refusals;
  @Context private HttpServletRequest request;

  /** For the container, which sets the fields: it wants a public constructor without parameters. */
  @SuppressWarnings("NullAway.Init")
  public LaunchRefusedMapper() {}

  @Override
  public Response toResponse(LaunchRefused refused) {
    return refusals.page(refused, request);
  }
}
