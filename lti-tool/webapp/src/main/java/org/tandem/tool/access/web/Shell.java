package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.View;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.http.Html;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.ConsoleSessions;
import org.tandem.tool.program.Activities;

/** Writes the shell: an empty page, what the user interface has to know, and where it is loaded. */
@Dependent
class Shell {
  private static final Set<View> IN_COURSES =
      Set.of(View.JOURNEY, View.COURSE, View.SETUP, View.NOT_READY);

  private final Settings settings;
  private final Activities activities;
  private final Appointments appointments;

  @Inject
  Shell(Settings settings, Activities activities, Appointments appointments) {
    this.settings = settings;
    this.activities = activities;
    this.appointments = appointments;
  }

  /**
   * The page of a launch.
   *
   * @param bearer the session's secret, for the page of a browser that keeps no cookies
   */
  Response page(
      LaunchSession session,
      String csrf,
      Optional<String> bearer,
      List<String> frameAncestors,
      List<String> formActions) {
    JsonObjectBuilder config =
        config(session.id().toString(), csrf, session.locale(), session.view().code())
            .add("reason", session.reason().code())
            .add("widget", widget(session))
            .add("appointed", mayOpenConsole(session));
    bearer.ifPresent(secret -> config.add("bearer", secret));
    session.aboutId().ifPresent(id -> config.add("about", id.toString()));
    session.returnUrl().ifPresent(url -> config.add("returnUrl", url));
    return PageHeaders.framed(ok(config, session.locale()), frameAncestors, formActions).build();
  }

  /**
   * The operator's page.
   *
   * @param csrf the session's token; without one it is the page to sign in
   */
  Response console(Optional<String> csrf, Locale locale) {
    String view = csrf.isPresent() ? View.CONSOLE.code() : "console-sign-in";
    JsonObjectBuilder config = config(ConsoleSessions.LAUNCH, csrf.orElse(""), locale, view);
    return PageHeaders.alone(ok(config, locale)).build();
  }

  /** The part that the link was made for, by the page's name for it. */
  private String widget(LaunchSession session) {
    return session
        .activityId()
        .flatMap(id -> activities.find(session.tenantId(), id))
        .map(activity -> LinkInput.Widgets.name(activity.widget()))
        .orElse("journey");
  }

  private boolean mayOpenConsole(LaunchSession session) {
    return session.signed()
        && IN_COURSES.contains(session.view())
        && appointments.holds(session.tenantId(), session.personId());
  }

  private JsonObjectBuilder config(String launch, String csrf, Locale locale, String view) {
    return Json.createObjectBuilder()
        .add("launch", launch)
        .add("csrf", csrf)
        .add("base", settings.basePath())
        .add("locale", locale.toLanguageTag())
        .add("dir", Texts.in(List.of(locale)).direction())
        .add("view", view);
  }

  private Response.ResponseBuilder ok(JsonObjectBuilder config, Locale locale) {
    Texts texts = Texts.in(List.of(locale));
    return Response.ok(
            html(config.build().toString(), texts), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .language(texts.locale());
  }

  private String html(String config, Texts texts) {
    return """
        <!doctype html>
        <html lang="%1$s" dir="%2$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Tandem</title>
        <link rel="icon" href="%3$s/ui/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="%3$s/ui/app.css">
        <script type="application/json" id="tandem-config">%4$s</script>
        <script type="module" src="%3$s/ui/app.js"></script>
        </head>
        <body>
        <main class="page"><p role="status">%5$s</p></main>
        <noscript><p>%6$s</p></noscript>
        </body>
        </html>
        """
        .formatted(
            texts.locale().toLanguageTag(),
            texts.direction(),
            Html.text(settings.basePath()),
            Html.json(config),
            Html.text(texts.text("loading")),
            Html.text(texts.text("no-script")));
  }
}
