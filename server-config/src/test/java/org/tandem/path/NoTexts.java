package org.tandem.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The text fields in which nobody can say anything, each with the reason. */
final class NoTexts {
  private static final String DAY = "a day, and nothing else is taken";
  private static final String TIME = "a time or a time zone, and nothing else is taken";
  private static final String OURS = "one of a few names that the server knows, and nothing else";
  private static final String ADDRESS = "an address that is checked to be one of the web";
  private static final String HASH = "a fingerprint that is compared";
  private static final String SECRET = "a secret, never shown";
  private static final String COMPARED = "compared with what is there, and not kept";
  private static final String UNREAD =
      "the answer has a text in questions alone; elsewhere nobody reads it";
  private static final String PRESET = "says what else a page may propose";
  private static final String TYPED_SINCE =
      "to oneself what was typed since is shown, to others only what both have in common";
  private static final String COLUMN =
      "goes to the gradebook; what the LMS answers is shown on the spot, and kept nowhere";

  /** By the last part of the field's name. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("opens", DAY),
          Map.entry("closes", DAY),
          Map.entry("dueOn", DAY),
          Map.entry("until", DAY),
          Map.entry("local", TIME),
          Map.entry("others[]", TIME),
          Map.entry("time", TIME),
          Map.entry("zone", TIME),
          Map.entry("slots[]", TIME),
          Map.entry("quietFrom", TIME),
          Map.entry("quietUntil", TIME),
          Map.entry("rhythm", OURS),
          Map.entry("weekday", OURS),
          Map.entry("widget", OURS),
          Map.entry("templateId", OURS),
          Map.entry("guideId", OURS),
          Map.entry("occasion", OURS),
          Map.entry("instrument", OURS),
          Map.entry("midpoint[]", OURS),
          Map.entry("closing[]", OURS),
          Map.entry("choices{}", OURS),
          Map.entry("currency", "three letters"),
          Map.entry("id", "small letters, digits and hyphens"),
          Map.entry("file", "a file; the story fills every text in one"),
          Map.entry("issuer", ADDRESS),
          Map.entry("authorizationEndpoint", ADDRESS),
          Map.entry("tokenEndpoint", ADDRESS),
          Map.entry("jwksUri", ADDRESS),
          Map.entry("frameAncestors[]", ADDRESS),
          Map.entry("origins[]", ADDRESS),
          Map.entry("link", ADDRESS + "; the story tries every text"),
          Map.entry("contentHash", HASH),
          Map.entry("key", SECRET),
          Map.entry("secret", SECRET),
          Map.entry("csrf", SECRET),
          Map.entry("column", COLUMN),
          Map.entry("label", COLUMN));

  /** By the end of operation and field. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "POST /api/privacy/erasure /name", COMPARED,
          "POST /api/console/erasure/{registration}/{person} /name", COMPARED,
          "POST /api/nominations /name", COMPARED,
          "PUT /api/console/admission/{registration}/{program} /rules[]/question", COMPARED,
          "POST /api/engagements/{engagement}/goals/{goal}/consent /text", UNREAD,
          "POST /api/engagements/{engagement}/goals/{goal}/removal /text", UNREAD,
          "POST /api/engagements/{engagement}/evidence/{evidence}/countersignature /text", UNREAD);

  /** Texts that are taken and that no page of ours shows. */
  private static final Map<String, String> UNSEEN =
      Map.of(
          "POST /api/deep-linking /links[]/title", "goes to the LMS, which names the link by it",
          "PUT /api/setup /title", "a link that is there keeps the name that the LMS gave it",
          "POST /api/console/registrations /productFamily", PRESET,
          "PUT /api/console/registrations/{id} /productFamily", PRESET,
          "POST /api/participation /profile/details/goals[]", TYPED_SINCE,
          "POST /api/participation /profile/details/department", TYPED_SINCE,
          "POST /api/participation /profile/details/location", TYPED_SINCE,
          "POST /api/participation /profile/details/affinity[]", TYPED_SINCE);

  /**
   * Operations whose pages are tried with the same texts by the pages' own test ({@code
   * xss.test.ts}) alone: they take two of the staff, another system or an LMS that names nobody, or
   * ask what the story's program does not.
   */
  private static final List<String> TRIED_BY_THE_PAGES =
      List.of(
          "/api/console/applications/",
          "/api/console/invitations/",
          "/api/console/objections/",
          "/api/console/pairs/",
          "/api/console/questions/",
          "/api/console/record-store/",
          "/api/console/safeguarding/",
          "/api/participation /profile/details/answers",
          "/api/privacy/name",
          "/api/reminders/address",
          "/api/privacy/objections");

  private NoTexts() {}

  /** Those of these fields for which there is no reason. */
  static Set<String> without(Set<String> fields) {
    return fields.stream().filter(one -> reason(one).isEmpty()).collect(Collectors.toSet());
  }

  /** Those of these fields of which some page should show what they hold. */
  static Set<String> lackingInSight(Set<String> fields) {
    return fields.stream().filter(one -> !UNSEEN.containsKey(one)).collect(Collectors.toSet());
  }

  private static Optional<String> reason(String field) {
    if (TRIED_BY_THE_PAGES.stream().anyMatch(field::contains)) {
      return Optional.of("tried by the pages' own test");
    }
    String name = field.substring(field.lastIndexOf('/') + 1);
    return Optional.ofNullable(FIELDS.getOrDefault(field, NAMES.get(name)));
  }
}
