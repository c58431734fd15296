package org.tandem.lti.ags;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a gradebook (AGS 2.0, section 3.2). Members that this library does not know are kept,
 * because a PUT replaces everything.
 */
public final class LineItem {

  private final JsonObject json;

  private LineItem(JsonObject json) {
    this.json = json;
  }

  /** Reads a line item as a platform gave it. */
  static LineItem of(JsonObject json) {
    return new LineItem(json);
  }

  /**
   * A new column.
   *
   * @param label what people see
   * @param scoreMaximum the most points there are; above zero
   */
  public static LineItem create(String label, BigDecimal scoreMaximum) {
    return new LineItem(JsonValue.EMPTY_JSON_OBJECT)
        .withLabel(label)
        .withScoreMaximum(scoreMaximum);
  }

  /** The address of this line item; empty for one that is not created yet or has no usable one. */
  public Optional<URI> id() {
    try {
      return text("id").map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What people see. */
  public String label() {
    return text("label").orElse("");
  }

  /** The most points there are. */
  public Optional<BigDecimal> scoreMaximum() {
    return json.get("scoreMaximum") instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : Optional.empty();
  }

  /** The tool's own id of what is graded. */
  public Optional<String> resourceId() {
    return text("resourceId");
  }

  /** The platform's link that the column belongs to. */
  public Optional<String> resourceLinkId() {
    return text("resourceLinkId");
  }

  /** Tells several columns of one resource apart. */
  public Optional<String> tag() {
    return text("tag");
  }

  /** The same column under another name. */
  public LineItem withLabel(String label) {
    return with("label", LineItemsService.JSON.createValue(label));
  }

  /** The same column with another maximum, which must be above zero. */
  public LineItem withScoreMaximum(BigDecimal maximum) {
    if (maximum.signum() <= 0) {
      throw new IllegalArgumentException("The maximum score must be above zero");
    }
    return with("scoreMaximum", LineItemsService.JSON.createValue(maximum));
  }

  /** The same column for the tool's own id of what is graded. */
  public LineItem withResourceId(String resourceId) {
    return with("resourceId", LineItemsService.JSON.createValue(resourceId));
  }

  /** The same column tied to a platform's link. */
  public LineItem withResourceLinkId(String resourceLinkId) {
    return with("resourceLinkId", LineItemsService.JSON.createValue(resourceLinkId));
  }

  /** The same column with a tag. */
  public LineItem withTag(String tag) {
    return with("tag", LineItemsService.JSON.createValue(tag));
  }

  /** From when on the column accepts scores. */
  public Optional<Instant> startsAt() {
    return time("startDateTime");
  }

  /** Until when the column accepts scores. */
  public Optional<Instant> endsAt() {
    return time("endDateTime");
  }

  /** Whether learners see the grades; empty when the platform does not say. */
  public Optional<Boolean> gradesReleased() {
    JsonValue value = json.get("gradesReleased");
    return value == JsonValue.TRUE || value == JsonValue.FALSE
        ? Optional.of(value == JsonValue.TRUE)
        : Optional.empty();
  }

  /** The same column, which accepts scores between two moments (AGS 2.0, section 3.2.8). */
  public LineItem withDates(Optional<Instant> startsAt, Optional<Instant> endsAt) {
    LineItem from =
        startsAt
            .map(at -> with("startDateTime", LineItemsService.JSON.createValue(at.toString())))
            .orElse(this);
    return endsAt
        .map(at -> from.with("endDateTime", LineItemsService.JSON.createValue(at.toString())))
        .orElse(from);
  }

  /** The same column, whose grades learners see or do not see (AGS 2.0, section 3.2.7). */
  public LineItem withGradesReleased(boolean released) {
    return with("gradesReleased", released ? JsonValue.TRUE : JsonValue.FALSE);
  }

  /**
   * The same column with a member that has no method here: {@code submissionReview}, or an
   * extension such as Canvas' {@code https://canvas.instructure.com/lti/submission_type}.
   */
  public LineItem withMember(String name, JsonObject value) {
    return with(name, value);
  }

  JsonObject json() {
    return json;
  }

  /** Null members are left out: some platforms trip over them. */
  private LineItem with(String name, JsonValue value) {
    var builder = LineItemsService.JSON.createObjectBuilder();
    json.forEach(
        (member, was) -> {
          if (!member.equals(name) && was.getValueType() != JsonValue.ValueType.NULL) {
            builder.add(member, was);
          }
        });
    return new LineItem(builder.add(name, value).build());
  }

  private Optional<Instant> time(String name) {
    try {
      return text(name).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> text(String name) {
    return json.get(name) instanceof JsonString string && !string.getString().isBlank()
        ? Optional.of(string.getString())
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LineItem item && json.equals(item.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  @Override
  public String toString() {
    return "LineItem" + json;
  }
}
