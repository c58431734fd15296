package org.tandem.demo.pages;

import org.tandem.demo.lti.Sessions;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Position;
import org.tandem.demo.school.School;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;

/** Who is asking for a page, and whether they may. */
record Visits(School school, Sessions sessions) {

  /** The person at the browser. */
  Person person(Call call) {
    return sessions.person(call).orElseThrow(() -> new Refusal(401, "Choose who you are first."));
  }

  /** The admin at the browser. */
  Person admin(Call call) {
    Person person = person(call);
    if (person.position() != Position.ADMIN) {
      throw new Refusal(403, "Only the L&D admin can do that.");
    }
    return person;
  }

  /** The course of the address, if the person at the browser may open it. */
  Course course(Call call) {
    Person person = person(call);
    return school
        .course(call.variable("course"))
        .filter(course -> school.canOpen(person, course))
        .orElseThrow(() -> new Refusal(404, "You are in no such course."));
  }

  /** The course of the address, if the person at the browser teaches it or runs the site. */
  Course taughtCourse(Call call) {
    Course course = course(call);
    if (!teaches(person(call))) {
      throw new Refusal(403, "Only people who teach the course can do that.");
    }
    return course;
  }

  /** Whether the person sees what teachers see. */
  static boolean teaches(Person person) {
    return person.position() != Position.LEARNER;
  }
}
