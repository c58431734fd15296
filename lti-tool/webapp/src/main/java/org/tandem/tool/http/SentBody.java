package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.WholeJson;

/**
 * Remembers what a request sent, so that a failure can be told to be the sender's. Its constraints
 * are looked at only then, and not before the resource runs: whoever has no business there hears
 * that, and not what is wrong with what they sent.
 */
@Provider
public class SentBody implements ContainerRequestFilter, ReaderInterceptor {
  private static final String ATTRIBUTE = SentBody.class.getName();

  /** Bytes; the largest file that is sent within JSON has 100,000 characters. */
  private static final int MOST_JSON = 4 << 20;

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
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      context.setInputStream(new ByteArrayInputStream(whole(context.getInputStream())));
    }
    @Nullable Object body = context.proceed();
    request.setAttribute(ATTRIBUTE, body == null ? NOTHING : body);
    return body;
  }

  /** What was sent, if it is JSON to its end and no larger than anything that a page sends. */
  private static byte[] whole(InputStream sent) throws IOException {
    byte[] json = sent.readNBytes(MOST_JSON + 1);
    if (json.length > MOST_JSON) {
      throw Rejection.invalid("body-too-large", "Send at most 4 MB at a time.");
    }
    if (json.length > 0 && !WholeJson.is(json)) {
      throw new ProcessingException("What was sent is no JSON");
    }
    return json;
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
