package org.tandem.tool.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.Course;
import org.tandem.tool.program.Program;

/**
 * What a link may be made of.
 *
 * @param platform what the platform calls itself
 * @param course the course's title
 * @param acceptsGrade whether a gradebook column is worth asking for
 * @param suggestedTitle a title that the platform proposes
 * @param programs the open programs
 * @param current what the link opens now; nothing as long as it is not set up
 * @param version for optimistic locking
 */
public record LinkOffer(
    String platform,
    @Nullable String course,
    boolean acceptsGrade,
    @Nullable String suggestedTitle,
    List<ProgramChoice> programs,
    @Nullable String current,
    long version) {

  /**
   * A program that a link may open.
   *
   * @param id its id
   * @param name what it is called
   * @param summary what it is for
   */
  public record ProgramChoice(UUID id, String name, String summary) {}

  static LinkOffer of(
      String platform,
      Optional<Course> course,
      boolean acceptsGrade,
      Optional<String> suggestedTitle,
      List<Program> programs,
      Locale locale) {
    return new LinkOffer(
        platform,
        course.map(Course::title).orElse(null),
        acceptsGrade,
        suggestedTitle.orElse(null),
        programs.stream()
            .map(
                program ->
                    new ProgramChoice(
                        program.id(), program.name(), program.template().summary().in(locale)))
            .toList(),
        null,
        0);
  }
}
