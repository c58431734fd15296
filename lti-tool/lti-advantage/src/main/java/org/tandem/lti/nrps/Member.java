package org.tandem.lti.nrps;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.lti.LtiVocabulary;

/**
 * A person in a course, with as much as the platform tells.
 *
 * @param userId the platform's id, equal to {@code sub} of a launch
 * @param roles as the platform wrote them; short names are possible
 * @param status whether the person takes part
 * @param name the full name
 * @param givenName the given name
 * @param familyName the family name
 * @param middleName the middle name
 * @param email the address
 * @param picture where a picture of the person is; not to be linked to from pages
 * @param sourcedId the person's id in the institution's records
 * @param legacyUserId the person's {@code user_id} in launches of LTI 1.1, where that was another
 * @param groups the ids of the groups that the person is in, where they were asked for and told
 * @param custom the custom parameters of the link for this person, where a link was asked for: a
 *     name that could not be resolved is its own value, {@code $User.id}
 */
public record Member(
    String userId,
    List<String> roles,
    Status status,
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> middleName,
    Optional<String> email,
    Optional<String> picture,
    Optional<String> sourcedId,
    Optional<String> legacyUserId,
    List<String> groups,
    Map<String, String> custom) {

  /** Whether a person takes part. */
  public enum Status {
    /** Takes part; also when the platform does not say. */
    ACTIVE,
    /** Is listed but may not take part. */
    INACTIVE,
    /** Left; told in differences only. */
    DELETED
  }

  /** Keeps its own copy. */
  public Member {
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
    custom = Map.copyOf(custom);
  }

  /** Reads a member; empty for one without an id, which nothing can be done with. */
  static Optional<Member> read(JsonObject json) {
    return text(json, "user_id")
        .map(
            id ->
                new Member(
                    id,
                    roles(json),
                    status(text(json, "status").orElse("")),
                    text(json, "name"),
                    text(json, "given_name"),
                    text(json, "family_name"),
                    text(json, "middle_name"),
                    text(json, "email"),
                    text(json, "picture"),
                    text(json, "lis_person_sourcedid"),
                    text(json, "lti11_legacy_user_id"),
                    groups(json),
                    custom(json)));
  }

  private static Status status(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "inactive" -> Status.INACTIVE;
      case "deleted" -> Status.DELETED;
      default -> Status.ACTIVE;
    };
  }

  private static List<String> roles(JsonObject json) {
    if (json.get("roles") instanceof JsonArray array) {
      return array.stream()
          .filter(JsonString.class::isInstance)
          .map(role -> ((JsonString) role).getString())
          .toList();
    }
    return text(json, "roles").map(List::of).orElse(List.of());
  }

  /** The enrolments in groups (Course Groups Service 1.0). */
  private static List<String> groups(JsonObject json) {
    return json.get("group_enrollments") instanceof JsonArray enrolments
        ? enrolments.stream()
            .filter(JsonObject.class::isInstance)
            .flatMap(one -> text((JsonObject) one, "group_id").stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** The custom claims of the messages to this link, as one (NRPS 2.0, section 2.5.1). */
  private static Map<String, String> custom(JsonObject json) {
    Map<String, String> custom = new LinkedHashMap<>();
    if (json.get("message") instanceof JsonArray messages) {
      for (JsonValue message : messages) {
        if (message instanceof JsonObject claims
            && claims.get(LtiVocabulary.CUSTOM) instanceof JsonObject values) {
          values.keySet().forEach(name -> text(values, name).ifPresent(v -> custom.put(name, v)));
        }
      }
    }
    return custom;
  }

  private static Optional<String> text(JsonObject json, String name) {
    if (json.get(name) instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    return json.get(name) instanceof JsonString string
        ? Optional.of(string.getString()).filter(text -> !text.isBlank() && text.indexOf('\0') < 0)
        : Optional.empty();
  }
}
