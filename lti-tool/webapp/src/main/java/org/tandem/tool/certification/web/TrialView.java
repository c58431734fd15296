package org.tandem.tool.certification.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.certification.Trial;

/**
 * What came of a try.
 *
 * @param ok whether it worked
 * @param reason why not, as a stable code
 * @param words why not, in words
 * @param status the platform's HTTP status when it refused
 * @param millis how long it took
 * @param lines what it brought, a line each, personal data masked
 */
public record TrialView(
    boolean ok,
    @Nullable String reason,
    String words,
    @Nullable Integer status,
    long millis,
    List<Line> lines) {

  /**
   * A line.
   *
   * @param id what further tries name it by; null where none do
   * @param title what it is
   * @param detail what else is known
   * @param own whether it was made by a try, so that further tries may change it
   */
  public record Line(@Nullable String id, String title, String detail, boolean own) {
    static Line of(String title, String detail) {
      return new Line(null, title, detail, false);
    }
  }

  static <T> TrialView of(Trial<T> trial, Function<T, Line> line) {
    return new TrialView(
        trial.reason().isEmpty(),
        trial.reason().orElse(null),
        trial.words(),
        trial.status().isPresent() ? trial.status().getAsInt() : null,
        trial.took().toMillis(),
        trial.found().stream().map(line).toList());
  }

  TrialView with(List<Line> other) {
    return new TrialView(ok, reason, words, status, millis, other);
  }
}
