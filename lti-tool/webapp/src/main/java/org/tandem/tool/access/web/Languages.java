package org.tandem.tool.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The languages that a browser asks for. */
final class Languages {
  private Languages() {}

  /** The best first; none where the browser does not say, for which a server would name its own. */
  static List<Locale> of(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }
}
