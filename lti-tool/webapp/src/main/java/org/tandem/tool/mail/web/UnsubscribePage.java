package org.tandem.tool.mail.web;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.http.Html;
import org.tandem.tool.http.LonePage;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.mail.UnsubscribeLinks.Holder;

/**
 * The page on which one kind of mail is turned off, without a login. Looking changes nothing,
 * because mail scanners follow every link; a mail program's one click is a POST (RFC 8058 section
 * 3.2), and so is the page's button. Whoever holds the address sees nothing of the person.
 */
public final class UnsubscribePage {
  private static final String BUTTON =
      "<form method=\"post\"><button class=\"button button-primary\">%s</button></form>";

  private final ResourceBundle texts;
  private final LonePage page;

  /**
   * The page of a kind of mail.
   *
   * @param catalogue its texts
   * @param language what the browser asks for
   * @param base the path of the public address
   */
  public UnsubscribePage(String catalogue, @Nullable String language, String base) {
    this.texts = Catalogue.of(catalogue, AcceptedLanguage.of(language));
    this.page = new LonePage(texts, base);
  }

  /** Asks once. */
  public Response ask(Optional<Holder> holder) {
    return show(holder.isPresent() ? "ask" : "wrong");
  }

  /** Turns mail off; doing so twice changes nothing. */
  public Response stop(Optional<Holder> holder, Consumer<Holder> stop) {
    holder.ifPresent(stop);
    return show(holder.isPresent() ? "done" : "wrong");
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
