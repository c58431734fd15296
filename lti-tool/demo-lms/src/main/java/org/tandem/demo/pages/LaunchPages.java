package org.tandem.demo.pages;

import java.util.Optional;
import org.tandem.demo.lti.DeepLinkingReturn;
import org.tandem.demo.lti.Launches;
import org.tandem.demo.lti.Platform;
import org.tandem.demo.lti.PostPages;
import org.tandem.demo.lti.Sessions;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.School;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/** The pages between the LMS and a tool: out by a login request, back with what was chosen. */
final class LaunchPages {
  private final Layout layout;
  private final Platform platform;
  private final School school;
  private final Visits visits;
  private final Launches launches;
  private final DeepLinkingReturn deepLinking;
  private final Sessions sessions;

  LaunchPages(
      Layout layout,
      Platform platform,
      Visits visits,
      Launches launches,
      DeepLinkingReturn deepLinking,
      Sessions sessions) {
    this.layout = layout;
    this.platform = platform;
    this.school = platform.school();
    this.visits = visits;
    this.launches = launches;
    this.deepLinking = deepLinking;
    this.sessions = sessions;
  }

  Reply activity(Call call) {
    Person person = visits.person(call);
    Activity activity =
        school
            .activity(call.variable("activity"))
            .orElseThrow(() -> new Refusal(404, "There is no such activity."));
    Course course =
        school
            .course(activity.courseId())
            .filter(found -> school.canOpen(person, found))
            .orElseThrow(() -> new Refusal(404, "You are in no such course."));
    return login(launches.open(person, course, activity));
  }

  Reply choose(Call call) {
    return login(launches.choose(visits.person(call), visits.taughtCourse(call), tool(call)));
  }

  Reply administer(Call call) {
    return login(launches.administer(visits.admin(call), tool(call)));
  }

  /** Takes the choice in and leaves the frame for the course. */
  Reply chosen(Call call) {
    if (PostPages.mayLackCookie(sessions, call)) {
      return PostPages.again(platform, call);
    }
    DeepLinkingReturn.Added added = deepLinking.accept(call, visits.person(call));
    String course = layout.path() + "/courses/" + added.course().id();
    String said =
        added
            .error()
            .or(added::message)
            .orElse(
                added.activities().isEmpty()
                    ? "Nothing was added."
                    : "The activity was added to the course.");
    return layout.page(
        "Add activity",
        Optional.empty(),
        Html.of(
            """
            <h1>Add activity</h1><p>{}</p>
            <p><a href="{}" target="_top" data-leave-frame>Back to the course</a></p>
            """,
            said,
            course));
  }

  private Reply login(Launches.LoginRequest request) {
    return PostPages.post(platform, request.url(), request.parameters());
  }

  private Tool tool(Call call) {
    return school
        .tool(call.variable("tool"))
        .orElseThrow(() -> new Refusal(404, "There is no such tool."));
  }
}
