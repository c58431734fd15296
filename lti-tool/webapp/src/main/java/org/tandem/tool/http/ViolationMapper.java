package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Stands before the server's own report of input that breaks a rule, which is no problem document.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Context private HttpServletRequest request;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the request
  public ViolationMapper() {}

  @Override
  public Response toResponse(ConstraintViolationException violations) {
    return ProblemMapper.violated(violations.getConstraintViolations(), CorrelationId.of(request));
  }
}
