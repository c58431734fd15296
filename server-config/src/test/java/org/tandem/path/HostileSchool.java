package org.tandem.path;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.demo.DemoLms;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.School;
import org.tandem.demo.school.Tool;

/** An LMS whose people, courses and activities are called what they should not be. */
final class HostileSchool {
  static final String COURSE = "21";

  private final DemoLms lms;
  private final Supplier<Page> windows;
  private final HostileTexts texts;
  private final FilledFields filled;

  HostileSchool(DemoLms lms, Supplier<Page> windows, HostileTexts texts, FilledFields filled) {
    this.lms = lms;
    this.windows = windows;
    this.texts = texts;
    this.filled = filled;
  }

  /** Renames everybody and everything. */
  void rename() {
    School school = lms.school();
    for (Person one : school.people()) {
      school.put(
          new Person(one.id(), texts.text(200), one.familyName(), one.position(), one.about()));
    }
    for (Course one : school.courses()) {
      school.put(
          new Course(
              one.id(),
              texts.text(100),
              texts.text(200),
              one.summary(),
              one.instructors(),
              one.learners()));
    }
  }

  /** Makes the tool register, by the operator's link, and lets it be launched. */
  void register(String link) {
    Page page = windows.get();
    page.navigate(lms.invite(link));
    page.locator("h1").waitFor();
    lms.school().activate(tool().id());
  }

  /** A link in the course to the tool, with a column of the gradebook, as the LMS calls them. */
  void addActivity(String id) {
    lms.school()
        .put(
            new Activity(
                id, COURSE, tool().id(), texts.text(200), "", tool().targetLinkUri(), Map.of()));
    lms.school()
        .put(
            new LineItem(
                id,
                COURSE,
                tool().id(),
                texts.text(200),
                100,
                Optional.empty(),
                Optional.empty(),
                Optional.of(id)));
  }

  /** Somebody opens an activity. */
  Seat activity(String person, String activity) {
    return seat(person, "/courses/" + COURSE + "/activities/" + activity);
  }

  /** Somebody opens what an instructor chooses an activity from. */
  Seat choosing(String person) {
    return seat(person, "/courses/" + COURSE + "/add/" + tool().id());
  }

  /** Somebody opens the console. */
  Seat console(String person) {
    return seat(person, "/admin/tools/" + tool().id() + "/console");
  }

  /** The full name of somebody. */
  String name(String person) {
    return lms.school().person(person).orElseThrow().name();
  }

  /** The text in somebody's name. */
  String called(String person) {
    return lms.school().person(person).orElseThrow().givenName();
  }

  /** The title of the course. */
  String title() {
    return lms.school().course(COURSE).orElseThrow().title();
  }

  private Seat seat(String person, String path) {
    return Seat.inLms(windows.get(), lms.url(), person, path, filled);
  }

  private Tool tool() {
    List<Tool> tools = lms.school().tools();
    return tools.get(tools.size() - 1);
  }
}
