package org.tandem.tool.mail.web;

import jakarta.ws.rs.core.Response;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.http.Html;
import org.tandem.tool.http.LonePage;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Catalogue;

/**
 * The page of an address that came with a mail, which does one thing without a login. Looking
 * changes nothing, because mail scanners follow every link; its one button is a POST, and so is a
 * mail program's one click (RFC 8058 section 3.2). Whoever holds the address sees nothing of the
 * person.
 */
public final class MailedPage {
  private static final String BUTTON =
      "<form method=\"post\"><button class=\"button button-primary\">%s</button></form>";

  private final ResourceBundle texts;
  private final LonePage page;

  /**
   * The page for one thing.
   *
   * @param catalogue its texts
   * @param language what the browser asks for
   * @param base the path of the public address
   */
  public MailedPage(String catalogue, @Nullable String language, String base) {
    this.texts = Catalogue.of(catalogue, AcceptedLanguage.of(language));
    this.page = new LonePage(texts, base);
  }

  /**
   * Asks once.
   *
   * @param right whether the address is one of ours that still works
   */
  public Response ask(boolean right) {
    return show(right ? "ask" : "wrong");
  }

  /**
   * Says that it is done.
   *
   * @param right whether it is
   */
  public Response done(boolean right) {
    return show(right ? "done" : "wrong");
  }

  private Response show(String state) {
    String button =
        state.equals("ask") ? BUTTON.formatted(Html.text(texts.getString("ask.button"))) : "";
    return page.show(
        state.equals("wrong") ? Response.Status.NOT_FOUND : Response.Status.OK,
        texts.getString(state + ".title"),
        "<p>" + Html.text(texts.getString(state + ".text")) + "</p>\n" + button);
  }
}
