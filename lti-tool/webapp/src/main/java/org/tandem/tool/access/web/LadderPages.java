package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.access.BeginLogin;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.PlatformStorage;
import org.tandem.tool.http.Html;
import org.tandem.tool.kernel.Settings;

/**
 * The pages on the way of a launch where a browser may keep no cookies: each goes on by itself at
 * once, and says what a person can do where it cannot.
 */
@Dependent
class LadderPages {
  private static final List<String> ANYWHERE = List.of("*");

  private final Settings settings;

  @Inject
  LadderPages(Settings settings) {
    this.settings = settings;
  }

  /**
   * The page that finds a place for a login's proof: a cookie, else the platform's storage, else a
   * window of its own. Anybody may show it: which domains a school uses is known from its launches
   * only, and the one thing to click opens the same login.
   */
  Response.ResponseBuilder login(
      BeginLogin.Begun begun,
      Optional<UUID> registration,
      Map<String, List<String>> parameters,
      List<Locale> languages) {
    Texts texts = Texts.in(languages);
    JsonObjectBuilder data = Json.createObjectBuilder().add("next", begun.redirect().toString());
    begun
        .storage()
        .ifPresent(storage -> data.add("storage", json(storage).add("value", begun.proof())));
    String window =
        settings.url("/lti/login" + registration.map(id -> "/" + id).orElse(""))
            + query(parameters);
    String open =
        "<p><a class=\"button button-primary\" target=\"_blank\" href=\"%s\">%s</a></p>"
            .formatted(Html.text(window), text(texts, "window.open"));
    String content = stuck(texts, "window", open) + "<noscript>" + open + "</noscript>";
    return page(texts, "login", data, content, ANYWHERE);
  }

  /** The page that asks the platform's storage for the proof and posts the launch again with it. */
  Response.ResponseBuilder proof(
      OpenLaunch.Kept kept, String state, String idToken, List<Locale> languages) {
    Texts texts = Texts.in(languages);
    JsonObjectBuilder data = Json.createObjectBuilder().add("storage", json(kept.storage()));
    String content =
        stuck(texts, "browser-unknown", "")
            + form(
                "/lti/launch/proof", Map.of("state", state, "id_token", idToken, "proof", ""), "");
    return page(texts, "proof", data, content, kept.frameAncestors());
  }

  /** The page that goes on to a launch's own page with its secret, which no cookie holds. */
  Response.ResponseBuilder enter(OpenLaunch.Opened opened, List<Locale> languages) {
    Texts texts = Texts.in(languages);
    String button = "<button class=\"button\">" + text(texts, "go-on") + "</button>";
    return page(
        texts,
        "enter",
        Json.createObjectBuilder(),
        form("/app/" + opened.session().id(), Map.of("secret", opened.secret()), button),
        opened.frameAncestors());
  }

  private Response.ResponseBuilder page(
      Texts texts,
      String script,
      JsonObjectBuilder data,
      String content,
      List<String> frameAncestors) {
    String html =
        """
        <!doctype html>
        <html lang="%1$s" dir="%2$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Tandem</title>
        <link rel="stylesheet" href="%3$s/ui/app.css">
        <script type="application/json" id="tandem-ladder">%4$s</script>
        <script type="module" src="%3$s/ui/ladder/%5$s.js"></script>
        </head>
        <body>
        <main class="error-page">
        <p role="status" data-waiting>%6$s</p>
        %7$s
        </main>
        </body>
        </html>
        """
            .formatted(
                texts.locale().toLanguageTag(),
                texts.direction(),
                Html.text(settings.basePath()),
                Html.json(data.build().toString()),
                script,
                text(texts, "loading"),
                content);
    Response.ResponseBuilder response =
        Response.ok(
                // As bytes: the server would escape the whole page were it a text.
                html.getBytes(StandardCharsets.UTF_8),
                MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .language(texts.locale());
    return PageHeaders.framed(response, frameAncestors, List.of());
  }

  /** What a page shows once it cannot go on by itself. */
  private static String stuck(Texts texts, String key, String more) {
    return "<div data-stuck class=\"stack\" role=\"alert\" hidden><h1>%s</h1><p class=\"lead\">%s</p>%s</div>"
        .formatted(text(texts, key + ".title"), text(texts, key + ".person"), more);
  }

  private String form(String path, Map<String, String> fields, String button) {
    String inputs =
        fields.entrySet().stream()
            .map(
                field ->
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(Html.text(field.getKey()), Html.text(field.getValue())))
            .collect(Collectors.joining());
    return "<form method=\"post\" action=\"%s\">%s%s</form>"
        .formatted(Html.text(settings.basePath() + path), inputs, button);
  }

  private static JsonObjectBuilder json(PlatformStorage storage) {
    return Json.createObjectBuilder()
        .add("target", storage.target())
        .add("origin", storage.origin())
        .add("key", storage.key());
  }

  private static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty() && !each.getKey().equals("lti_storage_target"))
        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue().get(0)))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(Texts texts, String key) {
    return Html.text(texts.text(key));
  }
}
