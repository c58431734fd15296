package org.tandem.lti.ags;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
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
