package org.tandem.tool.reminders;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * Somebody who may be reminded.
 *
 * @param tenantId whose
 * @param personId who
 * @param email the address that the LMS says; where it says none, their own
 * @param language the language they read
 * @param places where they take part and have not left
 */
public record Recipient(
    UUID tenantId, UUID personId, String email, Locale language, List<Place> places) {
  /** Copies the places. */
  public Recipient {
    places = List.copyOf(places);
  }
}
