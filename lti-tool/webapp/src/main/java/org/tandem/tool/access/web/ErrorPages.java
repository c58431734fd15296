package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.http.Html;
import org.tandem.tool.kernel.Settings;

/**
 * The pages for those who are not let in: what happened, what the person can do, what an
 * administrator should check, and the number under which the log has it. No script, no form, and
 * nothing of the request repeated.
 */
@Dependent
class ErrorPages {
  /** Nothing on the page can be clicked for gain, and somebody has to be able to read it. */
  private static final List<String> ANYWHERE = List.of("*");

  private final Settings settings;

  @Inject
  ErrorPages(Settings settings) {
    this.settings = settings;
  }

  /** The page for a refusal. */
  Response page(LaunchRefused refused, List<Locale> languages, String correlationId) {
    Refusal refusal = refused.refusal();
    Texts texts = Texts.in(languages);
    String technical = refusal == Refusal.UNEXPECTED ? "" : String.valueOf(refused.getMessage());
    Response.ResponseBuilder response =
        Response.status(refusal.status())
            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .language(texts.locale())
            // As bytes: the server would escape the whole page were it a text.
            .entity(
                html(texts, refused, technical, correlationId).getBytes(StandardCharsets.UTF_8));
    List<String> ancestors =
        refused.frameAncestors().isEmpty() ? ANYWHERE : refused.frameAncestors();
    return PageHeaders.framed(response, ancestors, List.of()).build();
  }

  private String html(Texts texts, LaunchRefused refused, String technical, String correlationId) {
    String code = refused.refusal().code();
    String detail =
        technical.isEmpty()
            ? ""
            : "<p lang=\"en\" dir=\"ltr\"><code>" + Html.text(technical) + "</code></p>";
    return """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%s/ui/app.css">
        </head>
        <body>
        <main class="page error-page">
        <h1>%s</h1>
        <p class="lead">%s</p>
        %s
        <section class="card" aria-labelledby="admin">
        <h2 id="admin">%s</h2>
        <p>%s</p>
        %s
        <p>%s <code dir="ltr">%s</code></p>
        </section>
        </main>
        </body>
        </html>
        """
        .formatted(
            texts.locale().toLanguageTag(),
            texts.direction(),
            Html.text(texts.text(code + ".title")),
            Html.text(settings.basePath()),
            Html.text(texts.text(code + ".title")),
            Html.text(texts.text(code + ".person")),
            wayBack(texts, refused, correlationId),
            Html.text(texts.text("administrators")),
            Html.text(texts.text(code + ".admin")),
            detail,
            Html.text(texts.text("number")),
            Html.text(correlationId));
  }

  private static String wayBack(Texts texts, LaunchRefused refused, String correlationId) {
    String title = texts.text(refused.refusal().code() + ".title");
    return refused
        .wayBack()
        .map(address -> address.withError(title, refused.getMessage() + " " + correlationId))
        .map(
            uri ->
                "<p><a class=\"button\" href=\"%s\">%s</a></p>"
                    .formatted(Html.text(uri.toString()), Html.text(texts.text("way-back"))))
        .orElse("");
  }
}
