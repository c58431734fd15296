package org.tandem.tool.reminders.web;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.tool.http.Html;
import org.tandem.tool.http.LonePage;

/** The page on which mail is turned off. */
final class UnsubscribePage {
  private static final String BUTTON =
      "<form method=\"post\"><button class=\"button button-primary\">%s</button></form>";

  private final ResourceBundle texts;
  private final LonePage page;

  UnsubscribePage(Locale language, String base) {
    this.texts = LonePage.catalogue("org.tandem.tool.reminders.web.off", language);
    this.page = new LonePage(texts, base);
  }

  /** The page in one of its states: ask, done or wrong. */
  Response show(String state) {
    String button =
        state.equals("ask") ? BUTTON.formatted(Html.text(texts.getString("ask.button"))) : "";
    return page.show(
        state.equals("wrong") ? Response.Status.NOT_FOUND : Response.Status.OK,
        texts.getString(state + ".title"),
        "<p>" + Html.text(texts.getString(state + ".text")) + "</p>\n" + button);
  }
}
