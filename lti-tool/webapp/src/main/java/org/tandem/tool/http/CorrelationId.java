package org.tandem.tool.http;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names each request, in the {@code Correlation-Id} header of its response, on error pages and in
 * the log, so that what a person reports can be found.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class CorrelationId implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String PROPERTY = CorrelationId.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void filter(ContainerRequestContext request) {
    byte[] bytes = new byte[6];
    RANDOM.nextBytes(bytes);
    request.setProperty(PROPERTY, HexFormat.of().formatHex(bytes));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("Correlation-Id", of(request));
  }

  /** The id of this request. */
  public static String of(ContainerRequestContext request) {
    return String.valueOf(request.getProperty(PROPERTY));
  }

  /** The id of this request; on this server a request property is an attribute beneath. */
  public static String of(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(PROPERTY));
  }
}
