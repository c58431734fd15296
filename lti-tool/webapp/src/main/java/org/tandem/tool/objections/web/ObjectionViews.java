package org.tandem.tool.objections.web;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;

/** Objections as they are read and written by whoever may. */
public final class ObjectionViews {
  private ObjectionViews() {}

  /**
   * Something that can be objected to.
   *
   * @param use what
   * @param since since when it is; null where it is not
   * @param own whether the person did it themselves
   */
  public record ObjectionView(String use, @Nullable String since, boolean own) {}

  /** What is objected to from now on, and nothing else. */
  public record ObjectionInput(@NotNull List<String> uses) {
    Set<Use> wanted() {
      Set<Use> wanted = EnumSet.noneOf(Use.class);
      for (String name : uses) {
        wanted.add(
            Arrays.stream(Use.values())
                .filter(use -> use.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejection.invalid("invalid-input", "There is no such use.")));
      }
      return wanted;
    }
  }

  static List<ObjectionView> of(List<Objections.Objection> all, UUID personId) {
    return Arrays.stream(Use.values())
        .map(
            use ->
                all.stream()
                    .filter(one -> one.use() == use)
                    .findFirst()
                    .map(
                        one ->
                            new ObjectionView(
                                use.name(),
                                one.since().toString(),
                                one.setBy().equals(Optional.of(personId))))
                    .orElse(new ObjectionView(use.name(), null, false)))
        .toList();
  }
}
