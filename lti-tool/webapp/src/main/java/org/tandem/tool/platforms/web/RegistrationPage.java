package org.tandem.tool.platforms.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.tandem.lti.http.Origins;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolAddresses;

/** The pages that tell an administrator what came of a registration link. */
final class RegistrationPage {
  private static final String CATALOGUE = "org.tandem.tool.platforms.web.registration";

  private final Settings settings;
  private final ResourceBundle texts;
  private final String note;

  /**
   * In the language that is asked for first, where we have it.
   *
   * @param note who the link was made for; blank where nobody said so
   */
  RegistrationPage(Settings settings, List<Locale> accepted, String note) {
    this.settings = settings;
    this.note = note;
    boolean arabic =
        !accepted.isEmpty() && accepted.get(0).getLanguage().equals(new Locale("ar").getLanguage());
    this.texts =
        ResourceBundle.getBundle(
            CATALOGUE,
            arabic ? new Locale("ar") : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Who may show the page before the platform is known: whoever serves its configuration. */
  static Set<String> origins(URI configuration) {
    return Set.of(Origins.of(configuration));
  }

  static String closeScript() {
    try (InputStream in = RegistrationPage.class.getResourceAsStream("close.js")) {
      if (in == null) {
        throw new IllegalStateException("close.js is missing from the package");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String done(Registration registration) {
    String next =
        registration.isActive()
            ? paragraph("done.active")
            : leading("done.pending", settings.url("/console"));
    return page(
        text("done.title", registration.platformName()),
        next
            + missing(registration)
            + "<p><button type=\"button\" class=\"button button-primary\" data-close>"
            + escape(text("done.close"))
            + "</button></p>",
        registration.isActive());
  }

  /** What the platform says that it did not grant, in words. */
  private String missing(Registration registration) {
    List<String> missing = registration.missing(ToolAddresses.NEEDED_SCOPES);
    boolean grades = missing.stream().anyMatch(scope -> scope.contains("/lti-ags/"));
    boolean roster = missing.stream().anyMatch(scope -> scope.contains("/lti-nrps/"));
    return (grades ? paragraph("done.noGrades") : "") + (roster ? paragraph("done.noRoster") : "");
  }

  String openInLms() {
    return page(text("open.title"), paragraph("open.moodle") + paragraph("open.canvas"), false);
  }

  String badLink() {
    return page(text("link.title"), leading("link.what", settings.url("/console")), false);
  }

  String failed(String reason, String answer) {
    String theirs =
        answer.isBlank()
            ? ""
            : "<h2>%s</h2><pre>%s</pre>".formatted(escape(text("failed.answer")), escape(answer));
    return page(
        text("failed.title"),
        "<p>" + escape(reason) + "</p>" + theirs + paragraph("failed.next"),
        false);
  }

  private String page(String title, String content, boolean closeAtOnce) {
    return """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%s">
        <script type="module" src="%s"%s></script>
        </head>
        <body>
        <main class="sheet">
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(
            text("lang"),
            text("dir"),
            escape(title),
            escape(settings.basePath() + "/ui/page.css"),
            escape(settings.basePath() + "/lti/register/close.js"),
            closeAtOnce ? " data-close-at-once" : "",
            escape(title),
            (note.isBlank() ? "" : paragraph("link.note", note)) + content);
  }

  private String paragraph(String key, String... values) {
    return "<p>" + escape(text(key, values)) + "</p>";
  }

  /** A paragraph whose address can be clicked; it opens beside the LMS's page. */
  private String leading(String key, String address) {
    String url = escape(address);
    return paragraph(key, address)
        .replace(
            url, "<a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a>".formatted(url, url));
  }

  private String text(String key, String... values) {
    return MessageFormat.format(texts.getString(key), (Object[]) values);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
