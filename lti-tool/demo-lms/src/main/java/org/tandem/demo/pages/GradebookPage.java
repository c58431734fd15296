package org.tandem.demo.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Grade;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.School;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Html;
import org.tandem.demo.web.Reply;

/** The gradebook of a course: everybody's for people who teach, one's own for learners. */
final class GradebookPage {
  private final Layout layout;
  private final School school;
  private final Visits visits;
  private final CoursePages courses;

  GradebookPage(Layout layout, School school, Visits visits, CoursePages courses) {
    this.layout = layout;
    this.school = school;
    this.visits = visits;
    this.courses = courses;
  }

  Reply show(Call call) {
    Course course = visits.course(call);
    Person visitor = visits.person(call);
    List<LineItem> columns = school.lineItems(course.id());
    Stream<Person> people =
        course.learners().stream()
            .flatMap(id -> school.person(id).stream())
            .filter(person -> Visits.teaches(visitor) || person.equals(visitor));
    Html table =
        columns.isEmpty()
            ? new Html("<p>There are no grade columns yet.</p>")
            : table(course, columns, people);
    return layout.page(
        "Grades in " + course.title(),
        Optional.of(visitor),
        Html.of("{}{}", courses.heading(course, "Grades"), table));
  }

  private Html table(Course course, List<LineItem> columns, Stream<Person> people) {
    return Html.of(
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Grades">
        <table><caption>Grades in {}</caption>
        <thead><tr><th scope="col">Name</th>{}</tr></thead><tbody>{}</tbody></table></div>
        """,
        course.title(),
        Html.join(
            columns.stream()
                .map(
                    item ->
                        Html.of(
                            "<th scope=\"col\">{} <span class=\"faint\">out of {}</span></th>",
                            item.label(),
                            number(item.scoreMaximum())))),
        Html.join(people.map(person -> row(columns, person))));
  }

  private Html row(List<LineItem> columns, Person person) {
    return Html.of(
        "<tr><th scope=\"row\">{}</th>{}</tr>",
        person.name(),
        Html.join(columns.stream().map(item -> cell(school.grade(item.id(), person.id())))));
  }

  private static Html cell(Optional<Grade> grade) {
    if (grade.isEmpty()) {
      return new Html("<td>–</td>");
    }
    Html comment =
        grade
            .get()
            .comment()
            .map(text -> Html.of("<p class=\"comment\">{}</p>", text))
            .orElse(Html.EMPTY);
    return Html.of(
        "<td><strong>{}</strong>{}</td>",
        grade.get().score().map(GradebookPage::number).orElse("–"),
        comment);
  }

  private static String number(double points) {
    return BigDecimal.valueOf(points)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
