package org.tandem.tool.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names each request, in the {@code Correlation-Id} header of its response, on error pages and in
 * the log, so that what a person reports can be found.
 */
@WebFilter("/*")
public class CorrelationId implements Filter {
  private static final String ATTRIBUTE = CorrelationId.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] bytes = new byte[6];
    RANDOM.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    request.setAttribute(ATTRIBUTE, id);
    ((HttpServletResponse) response).setHeader("Correlation-Id", id);
    CURRENT.set(id);
    try {
      chain.doFilter(request, response);
    } finally {
      CURRENT.remove();
    }
  }

  /** The id of the request that this thread serves, if it serves one. */
  static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The id of this request. */
  public static String of(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(ATTRIBUTE));
  }
}
