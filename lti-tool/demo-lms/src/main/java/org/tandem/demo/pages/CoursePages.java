package org.tandem.demo.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.School;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/** Courses, their activities and their roster. */
final class CoursePages {
  private final Layout layout;
  private final School school;
  private final Visits visits;

  CoursePages(Layout layout, School school, Visits visits) {
    this.layout = layout;
    this.school = school;
    this.visits = visits;
  }

  Reply courses(Call call) {
    Person person = visits.person(call);
    return layout.page(
        "Courses",
        Optional.of(person),
        Html.of(
            "<h1>Courses</h1><ul class=\"cards\">{}</ul>",
            Html.join(
                school.coursesOf(person).stream()
                    .map(
                        course ->
                            Html.of(
                                """
                                <li><h2><a href="{}/courses/{}">{}</a></h2>
                                <p class="faint">{}</p><p>{}</p></li>
                                """,
                                layout.path(),
                                course.id(),
                                course.title(),
                                course.label(),
                                course.summary())))));
  }

  Reply course(Call call) {
    Course course = visits.course(call);
    Person person = visits.person(call);
    List<Activity> activities = school.activities(course.id());
    Html list =
        activities.isEmpty()
            ? new Html("<p>No activity has been added yet.</p>")
            : Html.of(
                "<ul class=\"activities\">{}</ul>", Html.join(activities.stream().map(this::link)));
    Html add =
        Visits.teaches(person)
            ? Html.of(
                "<p><a class=\"button\" href=\"{}/courses/{}/add\">Add activity</a></p>",
                layout.path(),
                course.id())
            : Html.EMPTY;
    return layout.page(
        course.title(),
        Optional.of(person),
        Html.of(
            """
            {}<p class="lead">{}</p>
            <section aria-labelledby="activities"><h2 id="activities">Activities</h2>{}{}</section>
            """,
            heading(course, course.title()),
            course.summary(),
            list,
            add));
  }

  Reply roster(Call call) {
    Course course = visits.course(call);
    Html rows =
        Html.join(
            Stream.concat(course.instructors().stream(), course.learners().stream())
                .flatMap(id -> school.person(id).stream())
                .map(
                    person ->
                        Html.of(
                            """
                            <tr><th scope="row">{}</th><td>{}</td><td>{}</td></tr>
                            """,
                            person.name(),
                            person.position().label(),
                            person.about())));
    return layout.page(
        "People in " + course.title(),
        Optional.of(visits.person(call)),
        Html.of(
            """
            {}<div class="scroll" tabindex="0" role="region" aria-label="People">
            <table><caption>Everybody in {}</caption>
            <thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">About</th>
            </tr></thead><tbody>{}</tbody></table></div>
            """,
            heading(course, "People"),
            course.title(),
            rows));
  }

  Reply activity(Call call) {
    Course course = visits.course(call);
    Activity activity =
        school
            .activity(call.variable("activity"))
            .filter(found -> found.courseId().equals(course.id()))
            .orElseThrow(() -> new Refusal(404, "There is no such activity."));
    return layout.page(
        activity.title(),
        Optional.of(visits.person(call)),
        Html.of(
            "{}{}",
            heading(course, activity.title()),
            Frames.tool(
                layout,
                activity.title(),
                "/launch/activities/" + activity.id(),
                Optional.empty())));
  }

  Reply add(Call call) {
    Course course = visits.taughtCourse(call);
    List<Tool> tools =
        school.tools().stream().filter(t -> t.active() && t.deepLinkingUri().isPresent()).toList();
    Html list =
        tools.isEmpty()
            ? new Html(
                "<p>No external tool is active yet. The L&amp;D admin registers one under"
                    + " “External tools”.</p>")
            : Html.of(
                "<ul class=\"cards\">{}</ul>",
                Html.join(
                    tools.stream()
                        .map(
                            tool ->
                                Html.of(
                                    """
                                    <li><h2><a href="{}/courses/{}/add/{}">{}</a></h2><p>{}</p></li>
                                    """,
                                    layout.path(),
                                    course.id(),
                                    tool.id(),
                                    tool.name(),
                                    tool.description()))));
    return layout.page(
        "Add activity",
        Optional.of(visits.person(call)),
        Html.of("{}{}", heading(course, "Add activity"), list));
  }

  Reply choose(Call call) {
    Course course = visits.taughtCourse(call);
    Tool tool =
        school
            .tool(call.variable("tool"))
            .orElseThrow(() -> new Refusal(404, "There is no such tool."));
    String launch = "/launch/choose/" + course.id() + "/" + tool.id();
    return layout.page(
        "Add activity from " + tool.name(),
        Optional.of(visits.person(call)),
        Html.of(
            "{}{}",
            heading(course, "Add activity from " + tool.name()),
            Frames.tool(layout, "Choose in " + tool.name(), launch, Optional.empty())));
  }

  /** The heading of a page in a course, with the ways to its other pages. */
  Html heading(Course course, String title) {
    return Html.of(
        """
        <nav class="course" aria-label="Course"><a href="{}/courses/{}">{}</a>
        <a href="{}/courses/{}/grades">Grades</a>
        <a href="{}/courses/{}/people">People</a></nav>
        <h1>{}</h1>
        """,
        layout.path(),
        course.id(),
        course.title(),
        layout.path(),
        course.id(),
        layout.path(),
        course.id(),
        title);
  }

  private Html link(Activity activity) {
    return Html.of(
        "<li><a href=\"{}/courses/{}/activities/{}\">{}</a>{}</li>",
        layout.path(),
        activity.courseId(),
        activity.id(),
        activity.title(),
        activity.text().isBlank() ? Html.EMPTY : Html.of("<p>{}</p>", activity.text()));
  }
}
