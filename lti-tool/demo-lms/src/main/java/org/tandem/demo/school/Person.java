package org.tandem.demo.school;

import java.text.Normalizer;
import java.util.Locale;

/** Someone with an account at the school. */
public record Person(
    String id, String givenName, String familyName, Position position, String about) {

  /** The name as people say it; a title such as Dr. is part of the given name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** An address under a name that can never receive mail. */
  public String email() {
    String given = givenName.replace("Dr. ", "");
    String plain = Normalizer.normalize(given + "." + familyName, Normalizer.Form.NFD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "") + "@demo.invalid";
  }
}
