package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
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
  private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  // The JAX-RS request context cannot be injected here: the mapper also runs before any match.
  @Context private HttpServletRequest request;
  @Inject private Validator validator;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // the container sets both
  public ProblemMapper() {}

  @Override
  public Response toResponse(Throwable thrown) {
    String id = CorrelationId.of(request);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejection rejection) {
        noteRefusal(rejection);
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
        return violated(violations.getConstraintViolations(), id);
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
    // Nothing was saved: a resource that fails unexpectedly takes back its transaction.
    if (SentBody.isNothing(request)) {
      return Problem.response(BAD, "invalid", "Send a JSON object.", Map.of(), id);
    }
    var violations = SentBody.violations(request, validator);
    if (!violations.isEmpty()) {
      return violated(violations, id);
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

  /**
   * Who tries what is not theirs leaves a line; what they sent does not, nor who they are.
   * Elsewhere than in the API an address may be a secret itself.
   */
  private void noteRefusal(Rejection rejection) {
    boolean barred =
        rejection.kind() == Rejection.Kind.FORBIDDEN
            || rejection.kind() == Rejection.Kind.UNAUTHENTICATED;
    if (barred && request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      LOG.warning(
          () ->
              "Refused an operation: %s, %s %s"
                  .formatted(rejection.code(), request.getMethod(), request.getRequestURI()));
    }
  }

  /** What is said of input that breaks the constraints of its fields, by their names. */
  static Response violated(Set<? extends ConstraintViolation<?>> violations, String id) {
    return Problem.response(BAD, "invalid", describe(violations), Map.of(), id);
  }

  private static String describe(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(v -> v.getPropertyPath() + " " + v.getMessage())
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
