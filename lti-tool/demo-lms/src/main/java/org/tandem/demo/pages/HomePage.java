package org.tandem.demo.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.demo.lti.Sessions;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Position;
import org.tandem.demo.school.School;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/** The first page: the story, and everybody that one can be. */
final class HomePage {
  private final Layout layout;
  private final School school;
  private final Sessions sessions;
  private final Guide guide;

  HomePage(Layout layout, School school, Sessions sessions, Guide guide) {
    this.layout = layout;
    this.school = school;
    this.sessions = sessions;
    this.guide = guide;
  }

  Reply show(Call call) {
    Html groups = Html.join(Arrays.stream(Position.values()).map(this::group));
    return layout.page(
        "Who are you?",
        sessions.person(call),
        Html.of(
            """
            <h1>A small LMS to try Tandem in</h1>
            <p class="lead">Two courses, fourteen people, no passwords. Be anyone.</p>
            {}
            <section aria-labelledby="people"><h2 id="people">Who are you?</h2>{}</section>
            """,
            guide.show(),
            groups));
  }

  Reply become(Call call) {
    Person person =
        school
            .person(call.variable("person"))
            .orElseThrow(() -> new Refusal(404, "There is nobody of that number."));
    String next =
        call.form("next")
            .filter(path -> path.startsWith("/") && !path.startsWith("//"))
            .orElse(person.position() == Position.ADMIN ? "/admin/tools" : "/courses");
    return sessions.seat(person, Reply.seeOther(layout.path() + next));
  }

  private Html group(Position position) {
    String heading =
        switch (position) {
          case ADMIN -> "Runs learning and development";
          case INSTRUCTOR -> "Teaches";
          case LEARNER -> "Learn";
        };
    return Html.of(
        "<h3>{}</h3><ul class=\"people\">{}</ul>",
        heading,
        Html.join(school.people().stream().filter(p -> p.position() == position).map(this::card)));
  }

  private Html card(Person person) {
    String courses =
        school.coursesOf(person).stream().map(Course::title).collect(Collectors.joining(", "));
    return Html.of(
        """
        <li><form method="post" action="{}/people/{}">
        <button class="person"><span class="name"><span class="unseen">Continue as </span>{}</span>
        <span>{}</span><span class="faint">{}</span></button></form></li>
        """,
        layout.path(),
        person.id(),
        person.name(),
        person.about(),
        Optional.of(courses)
            .filter(c -> person.position() != Position.ADMIN)
            .orElse("All courses"));
  }
}
