package org.tandem.tool.access.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;

/** The headers of a page: who may show it in a frame, and that it loads nothing but our own. */
final class PageHeaders {
  private PageHeaders() {}

  /**
   * Adds the headers of a page that may stand in a frame.
   *
   * @param frameAncestors the origins whose pages may show this one, beside our own
   * @param formActions the origins that its forms may post to, beside our own
   */
  static Response.ResponseBuilder framed(
      Response.ResponseBuilder response, List<String> frameAncestors, List<String> formActions) {
    return on(response, "'self'" + list(frameAncestors), "'self'" + list(formActions));
  }

  /** Adds the headers of a page that stands alone. */
  static Response.ResponseBuilder alone(Response.ResponseBuilder response) {
    return on(response, "'none'", "'self'");
  }

  private static Response.ResponseBuilder on(
      Response.ResponseBuilder response, String ancestors, String forms) {
    return response
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action "
                + forms
                + "; frame-ancestors "
                + ancestors)
        // Nothing leaves this site; with no-referrer a form's own Origin would be "null" as well.
        .header("Referrer-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }

  private static String list(List<String> origins) {
    return origins.isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(origins));
  }
}
