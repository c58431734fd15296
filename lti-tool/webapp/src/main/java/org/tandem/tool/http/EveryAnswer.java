package org.tandem.tool.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.tandem.tool.kernel.Settings;

/**
 * What holds for every answer: its type is the one that it says, and a browser that has seen this
 * site over TLS comes by TLS alone (RFC 6797).
 */
@WebFilter("/*")
public class EveryAnswer implements Filter {
  private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff");

  /** Two years. */
  private static final Map<String, String> OVER_TLS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Strict-Transport-Security",
          "max-age=63072000; includeSubDomains");

  @Inject private Settings settings;

  /** For the container, which sets the field. */
  @SuppressWarnings("NullAway.Init")
  public EveryAnswer() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    headers(settings.secure()).forEach(answer::setHeader);
    chain.doFilter(request, response);
  }

  static Map<String, String> headers(boolean secure) {
    return secure ? OVER_TLS : ALWAYS;
  }
}
