package org.tandem.tool.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;

/**
 * A page for whoever holds its address: it has no script, loads nothing from elsewhere, stands in
 * no frame and is kept by nobody on the way. Its catalogue says {@code lang} and {@code dir}.
 */
public final class LonePage {
  private final ResourceBundle texts;
  private final String base;

  /**
   * Pages of one catalogue.
   *
   * @param base the path of the public address, for the style sheet
   */
  public LonePage(ResourceBundle texts, String base) {
    this.texts = texts;
    this.base = base;
  }

  /**
   * The page.
   *
   * @param title its heading, as text
   * @param content what stands below, as HTML
   */
  public Response show(Response.Status status, String title, String content) {
    String html =
        """
        <!doctype html>
        <html lang="%1$s" dir="%2$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%3$s</title>
        <link rel="stylesheet" href="%4$s/ui/page.css">
        </head>
        <body>
        <main class="sheet">
        <h1>%3$s</h1>
        %5$s
        </main>
        </body>
        </html>
        """
            .formatted(
                texts.getString("lang"), texts.getString("dir"), Html.text(title), base, content);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " form-action 'self'; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .entity(html.getBytes(StandardCharsets.UTF_8))
        .build();
  }
}
