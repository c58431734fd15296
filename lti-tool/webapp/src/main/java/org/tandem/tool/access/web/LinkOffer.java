package org.tandem.tool.access.web;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.DeepLinkingRequest;
import org.tandem.tool.people.Course;
import org.tandem.tool.platforms.ToolAddresses;
import org.tandem.tool.program.Program;

/**
 * What a link may be made of.
 *
 * @param platform what the platform calls itself
 * @param course the course's title
 * @param acceptsGrade whether a gradebook column is worth asking for
 * @param acceptsLink whether the platform takes links at all
 * @param acceptsSeveral whether it takes several at once
 * @param draft what was chosen earlier and not sent
 * @param suggestedTitle a title that the platform proposes
 * @param programs the open programs
 * @param current what the link opens now; nothing as long as it is not set up
 * @param version for optimistic locking
 */
public record LinkOffer(
    String platform,
    @Nullable String course,
    boolean acceptsGrade,
    boolean acceptsLink,
    boolean acceptsSeveral,
    @Nullable JsonObject draft,
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
      String platform, Optional<Course> course, List<Program> programs, Locale locale) {
    return new LinkOffer(
        platform,
        course.map(Course::title).orElse(null),
        false,
        true,
        false,
        null,
        null,
        programs.stream()
            .map(
                program ->
                    new ProgramChoice(
                        program.id(), program.name(), program.template().summary().in(locale)))
            .toList(),
        null,
        0);
  }

  /** The same for a link that may have a gradebook column. */
  LinkOffer graded(boolean accepted) {
    return new LinkOffer(
        platform,
        course,
        accepted,
        acceptsLink,
        acceptsSeveral,
        draft,
        suggestedTitle,
        programs,
        current,
        version);
  }

  /** The same for what a deep linking request asks. */
  LinkOffer asked(DeepLinkingRequest request, Optional<JsonObject> earlier) {
    return new LinkOffer(
        platform,
        course,
        request.acceptsLineItem(),
        request.acceptsLink(),
        request.acceptsSeveral(),
        earlier.orElse(null),
        // Moodle proposes what the tool is called, which says nothing about the program.
        request
            .suggestedTitle()
            .filter(title -> !title.equalsIgnoreCase(ToolAddresses.NAME))
            .orElse(null),
        programs,
        current,
        version);
  }
}
