package org.tandem.lti;

import java.util.Optional;

/**
 * What the platform tells about the person: anything from everything to nothing at all, depending
 * on its privacy settings.
 *
 * @param name the full name
 * @param givenName the given name
 * @param familyName the family name
 * @param email the address; two people may share one
 * @param picture the address of a portrait; not to be hot-linked
 * @param sourcedId the institution's own number for the person
 */
public record PersonalDetails(
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> email,
    Optional<String> picture,
    Optional<String> sourcedId) {

  static PersonalDetails of(Claims claims) {
    return new PersonalDetails(
        claims.nonBlank("name"),
        claims.nonBlank("given_name"),
        claims.nonBlank("family_name"),
        claims.nonBlank("email"),
        claims.nonBlank("picture"),
        claims
            .object("https://purl.imsglobal.org/spec/lti/claim/lis")
            .flatMap(lis -> lis.nonBlank("person_sourcedid")));
  }

  /** The best name there is: the full one, else its parts, else what stands before the "@". */
  public Optional<String> displayName() {
    return name.or(this::joinedName)
        .or(() -> email.map(address -> address.replaceFirst("@.*$", "")))
        .filter(text -> !text.isBlank());
  }

  private Optional<String> joinedName() {
    String joined = (givenName.orElse("") + " " + familyName.orElse("")).trim();
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /** Leaves everything out: all of it is personal. */
  @Override
  public String toString() {
    return "PersonalDetails[]";
  }
}
