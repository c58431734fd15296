package org.tandem.lti.emulator;

import java.util.List;

/**
 * Somebody in the emulated course.
 *
 * @param id the platform's id, {@code sub} of a launch
 * @param name what the platform calls them
 * @param roles full role URIs
 */
public record EmulatedPerson(String id, String name, List<String> roles) {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  /** Somebody who learns. */
  public static EmulatedPerson learner(String id, String name) {
    return new EmulatedPerson(id, name, List.of(MEMBERSHIP + "Learner"));
  }

  /** Somebody who teaches. */
  public static EmulatedPerson instructor(String id, String name) {
    return new EmulatedPerson(id, name, List.of(MEMBERSHIP + "Instructor"));
  }
}
