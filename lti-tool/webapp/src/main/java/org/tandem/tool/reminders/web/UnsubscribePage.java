package org.tandem.tool.reminders.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page on which mail is turned off; it has no script and stands in no frame. */
final class UnsubscribePage {
  private static final String TEXTS = "org.tandem.tool.reminders.web.off";

  private final ResourceBundle texts;
  private final String base;

  UnsubscribePage(Locale language, String base) {
    this.texts =
        ResourceBundle.getBundle(
            TEXTS,
            language,
            UnsubscribePage.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.base = base;
  }

  /** The page in one of its states: ask, done or wrong. */
  Response show(String state) {
    String button =
        state.equals("ask")
            ? "<form method=\"post\"><button class=\"button button-primary\">%s</button></form>"
                .formatted(texts.getString("ask.button"))
            : "";
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
        <p>%5$s</p>
        %6$s
        </main>
        </body>
        </html>
        """
            .formatted(
                texts.getString("lang"),
                texts.getString("dir"),
                texts.getString(state + ".title"),
                base,
                texts.getString(state + ".text"),
                button);
    return Response.status(state.equals("wrong") ? Response.Status.NOT_FOUND : Response.Status.OK)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .entity(html.getBytes(StandardCharsets.UTF_8))
        .build();
  }
}
