package org.tandem.demo.pages;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.tandem.demo.lti.DeepLinkingReturn;
import org.tandem.demo.lti.Launches;
import org.tandem.demo.lti.Platform;
import org.tandem.demo.lti.RegistrationEndpoint;
import org.tandem.demo.lti.Sessions;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;
import org.tandem.demo.web.WebServer;

/** Puts every page at its address. */
public final class Pages {
  private final Layout layout;
  private final Sessions sessions;
  private final HomePage home;
  private final CoursePages courses;
  private final GradebookPage gradebook;
  private final ToolPages tools;
  private final LaunchPages launchPages;
  private final StoragePage storage;

  /**
   * The pages of that platform.
   *
   * @param tool where the tool runs that the guide on the first page is about; empty: no guide
   * @param consoleKeyFile where that tool keeps the key to its console
   * @param platformStorage whether values are kept for tools
   */
  public Pages(
      Platform platform,
      Sessions sessions,
      RegistrationEndpoint registrations,
      Launches launches,
      DeepLinkingReturn deepLinking,
      Optional<URI> tool,
      Optional<Path> consoleKeyFile,
      boolean platformStorage) {
    this.sessions = sessions;
    this.layout = new Layout(platform.path(), platformStorage);
    this.storage = new StoragePage(platform);
    Visits visits = new Visits(platform.school(), sessions);
    Guide guide = new Guide(platform.path(), platform.school(), tool, consoleKeyFile);
    this.home = new HomePage(layout, platform.school(), sessions, guide);
    this.courses = new CoursePages(layout, platform.school(), visits);
    this.gradebook = new GradebookPage(layout, platform.school(), visits, courses);
    this.tools = new ToolPages(layout, platform.school(), visits, registrations);
    this.launchPages = new LaunchPages(layout, platform, visits, launches, deepLinking, sessions);
  }

  /** Adds the pages to a server. */
  public void addTo(WebServer server) {
    server.route("GET", "/", home::show);
    server.route("GET", "/static/{file}", StaticFiles::file);
    server.route("POST", "/people/{person}", home::become);
    server.route("GET", "/courses", courses::courses);
    server.route("GET", "/courses/{course}", courses::course);
    server.route("GET", "/courses/{course}/people", courses::roster);
    server.route("GET", "/courses/{course}/grades", gradebook::show);
    server.route("GET", "/courses/{course}/activities/{activity}", courses::activity);
    server.route("GET", "/courses/{course}/add", courses::add);
    server.route("GET", "/courses/{course}/add/{tool}", courses::choose);
    server.route("GET", "/launch/activities/{activity}", launchPages::activity);
    server.route("GET", "/launch/choose/{course}/{tool}", launchPages::choose);
    server.route("GET", "/launch/admin/{tool}", launchPages::administer);
    server.route("GET", "/lti/storage", storage::show);
    server.route("POST", "/lti/deep-linking/return", launchPages::chosen);
    server.route("GET", "/admin/tools", tools::list);
    server.route("POST", "/admin/tools", tools::register);
    server.route("GET", "/admin/tools/{tool}/console", tools::console);
    server.route("POST", "/admin/tools/{tool}/activate", tools::activate);
    server.route("POST", "/admin/tools/{tool}/remove", tools::remove);
    server.refusals(this::refuse);
  }

  /** Tools get a line of text, people a page. */
  private Reply refuse(Call call, Refusal refusal) {
    boolean toPerson =
        !call.path().startsWith("/lti/")
            || call.path().equals("/lti/authorize")
            || call.path().startsWith("/lti/deep-linking/");
    if (!toPerson) {
      return Reply.text(refusal.status(), refusal.reason());
    }
    return layout.page(
        refusal.status(),
        "That did not work",
        sessions.person(call),
        Html.of(
            """
            <h1>That did not work</h1><p>{}</p>
            <p><a href="{}/" target="_top">To the first page</a></p>
            """,
            refusal.reason(),
            layout.path()));
  }
}
