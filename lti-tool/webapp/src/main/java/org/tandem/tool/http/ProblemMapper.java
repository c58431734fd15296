package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Rejection;

/**
 * Turns whatever a resource throws into a problem document. What was not meant for people is logged
 * under the correlation id and never shown.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  // The JAX-RS request context cannot be injected here: the mapper also runs before any match.
  @Context private HttpServletRequest request;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the request
  public ProblemMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    String id = CorrelationId.of(request);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejection rejection) {
        return Problem.response(
            rejection.kind().status(),
            rejection.code(),
            String.valueOf(rejection.getMessage()),
            rejection.details(),
            id);
      }
      if (cause instanceof OptimisticLockException) {
        return toResponse(Rejection.stale());
      }
      if (cause instanceof ConstraintViolationException violations) {
        return violated(violations, id);
      }
      if (cause instanceof WebApplicationException web) {
        Response response = web.getResponse();
        // A resource that gave its own page or problem meant it.
        return response.hasEntity()
            ? response
            : Problem.response(
                response.getStatus(), "http-" + response.getStatus(), "", Map.of(), id);
      }
    }
    LOG.log(Level.SEVERE, "A request failed", thrown);
    return Problem.response(
        500,
        "unexpected",
        "Something went wrong on our side; nothing was saved. Try again, and if it happens again"
            + " tell your administrator the number "
            + id
            + ".",
        Map.of(),
        id);
  }

  /** What a document says that breaks the rules of its fields. */
  static Response violated(ConstraintViolationException violations, String id) {
    return Problem.response(422, "invalid", describe(violations), Map.of(), id);
  }

  private static String describe(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(v -> v.getPropertyPath() + " " + v.getMessage())
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
