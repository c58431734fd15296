package org.tandem.demo.lti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;

/** Puts values in the place of {@code $Variables} in custom parameters. */
final class CustomVariables {
  static final List<String> NAMES =
      List.of(
          "Context.id",
          "Context.title",
          "Context.label",
          "Context.id.history",
          "ResourceLink.id",
          "ResourceLink.title",
          "User.id",
          "Person.name.full",
          "Person.name.given",
          "Person.name.family",
          "Person.email.primary");

  private CustomVariables() {}

  /** The parameters with every variable resolved that has a value here; others stay as they are. */
  static Map<String, String> resolve(
      Map<String, String> custom,
      Person person,
      Optional<Course> course,
      Optional<Activity> activity) {
    Map<String, String> resolved = new LinkedHashMap<>();
    custom.forEach(
        (name, value) ->
            resolved.put(
                name,
                value.startsWith("$")
                    ? value(value.substring(1), person, course, activity).orElse(value)
                    : value));
    return resolved;
  }

  private static Optional<String> value(
      String variable, Person person, Optional<Course> course, Optional<Activity> activity) {
    return switch (variable) {
      case "Context.id" -> course.map(Course::id);
      case "Context.title" -> course.map(Course::title);
      case "Context.label" -> course.map(Course::label);
      // No course here is a copy of another one: resolved, and without a value.
      case "Context.id.history" -> course.map(c -> "");
      case "ResourceLink.id" -> activity.map(Activity::id);
      case "ResourceLink.title" -> activity.map(Activity::title);
      case "User.id" -> Optional.of(person.id());
      case "Person.name.full" -> Optional.of(person.name());
      case "Person.name.given" -> Optional.of(person.givenName());
      case "Person.name.family" -> Optional.of(person.familyName());
      case "Person.email.primary" -> Optional.of(person.email());
      default -> Optional.empty();
    };
  }
}
