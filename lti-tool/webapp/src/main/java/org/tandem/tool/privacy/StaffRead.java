package org.tandem.tool.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Content;

/**
 * Somebody of the staff was shown something about people.
 *
 * @param reader who; nobody the platform knows where it was the operator of the server
 * @param role as what
 * @param operation method and address
 * @param courseId of which course
 * @param personId about whom, where it was one person
 * @param engagementId about which pair, where it was one pair
 * @param at when
 */
public record StaffRead(
    Optional<UUID> reader,
    String role,
    String operation,
    Optional<UUID> courseId,
    Optional<UUID> personId,
    Optional<UUID> engagementId,
    Instant at) {
  /** In place of a role, in a line with which the log says itself what it forgot. */
  static final String FORGOTTEN = "FORGOTTEN";

  /** Says that the log forgot its lines up to one. */
  public static StaffRead forgotten(StaffReads.Head last, Instant at) {
    return new StaffRead(
        Optional.empty(),
        FORGOTTEN,
        last.number() + " " + last.hash(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  /** Whether this says that the log forgot its lines up to this one. */
  boolean forgets(StaffReads.Head last) {
    return role.equals(FORGOTTEN) && operation.equals(last.number() + " " + last.hash());
  }

  /**
   * The line of the log: canonical JSON that names the line before.
   *
   * @param number 1 for the first of a registration
   * @param previous the fingerprint of the line before
   */
  public Content line(long number, Optional<String> previous) {
    return Content.of(
        Json.createObjectBuilder()
            .add("format", "tandem-staff-read/1")
            .add("number", number)
            .add("previous", text(previous))
            .add("at", at.toString())
            .add("reader", text(reader))
            .add("role", role)
            .add("operation", operation)
            .add("course", text(courseId))
            .add("person", text(personId))
            .add("pair", text(engagementId))
            .build());
  }

  /** What a line says. */
  public static StaffRead of(Content line) {
    JsonObject json = line.json();
    return new StaffRead(
        id(json, "reader"),
        json.getString("role"),
        json.getString("operation"),
        id(json, "course"),
        id(json, "person"),
        id(json, "pair"),
        Instant.parse(json.getString("at")));
  }

  private static JsonValue text(Optional<?> value) {
    return value.<JsonValue>map(one -> Json.createValue(one.toString())).orElse(JsonValue.NULL);
  }

  private static Optional<UUID> id(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null)).map(UUID::fromString);
  }
}
