package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a request sent, so that a failure can be told to be the sender's. Its constraints
 * are looked at only then, and not before the resource runs: whoever has no business there hears
 * that, and not what is wrong with what they sent.
 */
@Provider
public class SentBody implements ContainerRequestFilter, ReaderInterceptor {
  private static final String ATTRIBUTE = SentBody.class.getName();

  /** In place of nothing, which is no attribute. */
  private static final Object NOTHING = new Object();

  @Context private HttpServletRequest request;
  @Context private ResourceInfo resource;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets both
  public SentBody() {}

  /** Until something is read, a resource that takes a body has got nothing. */
  @Override
  public void filter(ContainerRequestContext context) {
    if (Stream.of(resource.getResourceMethod().getParameters()).anyMatch(SentBody::isBody)) {
      request.setAttribute(ATTRIBUTE, NOTHING);
    }
  }

  /** A parameter that is bound to no part of the address or the headers (Jakarta REST, 3.3.2.1). */
  private static boolean isBody(Parameter parameter) {
    return Stream.of(parameter.getAnnotations())
        .noneMatch(one -> one.annotationType().getName().startsWith("jakarta.ws.rs."));
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    @Nullable Object body = context.proceed();
    request.setAttribute(ATTRIBUTE, body == null ? NOTHING : body);
    return body;
  }

  /** Whether a request was to send something, and sent nothing or {@code null}. */
  static boolean isNothing(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) == NOTHING;
  }

  /** What a request sent that breaks the constraints of its fields. */
  static Set<ConstraintViolation<Object>> violations(
      HttpServletRequest request, Validator validator) {
    @Nullable Object body = request.getAttribute(ATTRIBUTE);
    return body == null || body == NOTHING ? Set.of() : validator.validate(body);
  }
}
