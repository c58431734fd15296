package org.tandem.demo.pages;

import java.util.Optional;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Position;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Reply;

/** The frame around every page: who is here, where to go, and what the browser may load. */
final class Layout {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " frame-src 'self' http: https:; base-uri 'none'; frame-ancestors 'self'";

  private final String path;
  private final boolean platformStorage;

  Layout(String path, boolean platformStorage) {
    this.path = path;
    this.platformStorage = platformStorage;
  }

  /** What every address of this LMS begins with. */
  String path() {
    return path;
  }

  Reply page(String title, Optional<Person> person, Html content) {
    return page(200, title, person, content);
  }

  Reply page(int status, String title, Optional<Person> person, Html content) {
    Html page =
        Html.of(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{} · Demo LMS</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{}/static/lms.css">
            <script src="{}/static/lms.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#content">Skip to content</a>
            <header class="top">
            <a class="brand" href="{}/">Demo LMS</a>
            {}
            </header>
            <main id="content" tabindex="-1">
            {}
            </main>
            {}
            </body>
            </html>
            """,
            title,
            path,
            path,
            path,
            person.map(this::navigation).orElse(Html.EMPTY),
            content,
            platformStorage ? StoragePage.frame(path) : Html.EMPTY);
    return Reply.page(status, page)
        .with("Content-Security-Policy", POLICY)
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
  }

  private Html navigation(Person person) {
    Html admin =
        person.position() == Position.ADMIN
            ? Html.of("<a href=\"{}/admin/tools\">External tools</a>", path)
            : Html.EMPTY;
    return Html.of(
        """
        <nav aria-label="Main"><a href="{}/courses">Courses</a>{}</nav>
        <p class="who">You are <strong>{}</strong>, {}
        <a href="{}/">Change person</a></p>
        """,
        path,
        admin,
        person.name(),
        person.position().label(),
        path);
  }
}
