package org.tandem.matching;

/** Input that no matching can be computed for; the message names the person and the fault. */
public final class InvalidRoster extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidRoster(String message) {
    super(message);
  }

  static void requireId(String role, String id) {
    if (id.isBlank()) {
      throw new InvalidRoster("a " + role + " has a blank id");
    }
  }

  static void requireSeats(String id, int seats) {
    if (seats < 0) {
      throw new InvalidRoster("mentor " + id + " has a negative number of seats");
    }
  }
}
