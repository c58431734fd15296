package org.tandem.demo.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.tandem.demo.lti.RegistrationEndpoint;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.School;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/** External tools, for the admin: register, activate, open, remove. */
final class ToolPages {
  private static final String HERE = "/admin/tools";

  private final Layout layout;
  private final School school;
  private final Visits visits;
  private final RegistrationEndpoint registrations;

  ToolPages(Layout layout, School school, Visits visits, RegistrationEndpoint registrations) {
    this.layout = layout;
    this.school = school;
    this.visits = visits;
    this.registrations = registrations;
  }

  Reply list(Call call) {
    return list(visits.admin(call), 200, Html.EMPTY);
  }

  /** Opens the tool's registration page in a frame; the tool says when it is done. */
  Reply register(Call call) {
    Person admin = visits.admin(call);
    String link = call.form("link").orElse("").strip();
    if (!isWebAddress(link)) {
      return list(
          admin,
          400,
          new Html(
              "<p role=\"alert\" class=\"alert\">That is not a link. It begins with http.</p>"));
    }
    return layout.page(
        "Register a tool",
        Optional.of(admin),
        Html.of(
            """
            <h1>Register a tool</h1>
            <p class="aside"><a href="{}{}">Back to external tools</a></p>
            {}
            """,
            layout.path(),
            HERE,
            Frames.frame(layout, "Registration", registrations.invite(link), Optional.of(HERE))));
  }

  Reply activate(Call call) {
    visits.admin(call);
    school.activate(call.variable("tool"));
    return Reply.seeOther(layout.path() + HERE);
  }

  Reply remove(Call call) {
    visits.admin(call);
    school.removeTool(call.variable("tool"));
    return Reply.seeOther(layout.path() + HERE);
  }

  Reply console(Call call) {
    Person admin = visits.admin(call);
    Tool tool =
        school
            .tool(call.variable("tool"))
            .orElseThrow(() -> new Refusal(404, "There is no such tool."));
    return layout.page(
        tool.name() + " console",
        Optional.of(admin),
        Html.of(
            "<h1>{}</h1>{}",
            tool.name(),
            Frames.tool(
                layout,
                tool.name() + " console",
                "/launch/admin/" + tool.id(),
                Optional.of(HERE))));
  }

  private Reply list(Person admin, int status, Html message) {
    Html tools =
        school.tools().isEmpty()
            ? new Html("<p>No tool has been registered yet.</p>")
            : Html.of(
                """
                <div class="scroll" tabindex="0" role="region" aria-label="Registered tools">
                <table><caption>Registered tools</caption>
                <thead><tr><th scope="col">Tool</th><th scope="col">Status</th>
                <th scope="col">Client id</th><th scope="col">Actions</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                Html.join(school.tools().stream().map(this::row)));
    return layout.page(
        status,
        "External tools",
        Optional.of(admin),
        Html.of(
            """
            <h1>External tools</h1>{}{}
            <section aria-labelledby="add"><h2 id="add">Register a tool</h2>
            <form method="post" action="{}{}" class="line">
            <label for="link">Registration link</label>
            <input id="link" name="link" type="url" required autocomplete="off" spellcheck="false">
            <button>Register</button></form></section>
            """,
            message,
            tools,
            layout.path(),
            HERE));
  }

  private Html row(Tool tool) {
    String base = layout.path() + HERE + "/" + tool.id();
    Html open =
        tool.active()
            ? Html.of("<a class=\"button\" href=\"{}/console\">Open console</a>", base)
            : Html.of(
                "<form method=\"post\" action=\"{}/activate\"><button>Activate</button></form>",
                base);
    return Html.of(
        """
        <tr><th scope="row">{}<p class="faint">{}</p></th><td>{}</td><td><code>{}</code></td>
        <td><div class="actions">{}<form method="post" action="{}/remove">
        <button class="quiet">Remove {}</button></form></div></td></tr>
        """,
        tool.name(),
        tool.description(),
        tool.active() ? "Active" : "Pending",
        tool.clientId(),
        open,
        base,
        tool.name());
  }

  private static boolean isWebAddress(String link) {
    try {
      URI uri = new URI(link);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
