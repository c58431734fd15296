package org.tandem.tool.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as pages send them. */
public final class Days {
  private Days() {}

  /**
   * A day like {@code 2027-05-31}; none where nothing was chosen.
   *
   * @throws Rejection (invalid-date) for what is no day
   */
  public static Optional<LocalDate> read(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw Rejection.invalid("invalid-date", "Give the day as year, month and day.");
    }
  }
}
