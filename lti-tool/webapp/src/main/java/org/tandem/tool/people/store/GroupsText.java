package org.tandem.tool.people.store;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.CourseGroup;

/** The groups of a member as a text: the same groups are always the same text. */
final class GroupsText {
  private static final Jsonb JSONB = JsonbBuilder.create();
  private static final Comparator<CourseGroup> BY_NAME =
      Comparator.comparing(CourseGroup::name).thenComparing(CourseGroup::id);

  private GroupsText() {}

  /** Null where there are none. */
  static @Nullable String of(List<CourseGroup> groups) {
    return groups.isEmpty()
        ? null
        : JSONB.toJson(groups.stream().distinct().sorted(BY_NAME).toArray(CourseGroup[]::new));
  }

  static List<CourseGroup> read(@Nullable String text) {
    return text == null ? List.of() : List.of(JSONB.fromJson(text, CourseGroup[].class));
  }
}
