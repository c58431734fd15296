package org.tandem.demo.lti;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tandem.demo.lti.Vocabulary.SCOPE_LINE_ITEM;
import static org.tandem.demo.lti.Vocabulary.SCOPE_LINE_ITEM_READ;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * Gradebook columns for tools. A tool sees its own columns only.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">Assignment and Grade
 *     Services 2.0, 3.2</a>
 */
public final class LineItemsService {
  private static final int LARGEST_PAGE = 100;

  private final Platform platform;
  private final TokenEndpoint tokens;

  /** Serves the columns of the platform's school. */
  public LineItemsService(Platform platform, TokenEndpoint tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  /** The columns of a course, filtered and in pages. */
  public Reply list(Call call) {
    Tool tool = caller(call, SCOPE_LINE_ITEM, SCOPE_LINE_ITEM_READ);
    MediaTypes.checkAccept(call, Vocabulary.LINE_ITEMS_TYPE);
    Course course = course(call);
    List<LineItem> items =
        platform.school().lineItems(course.id()).stream()
            .filter(item -> item.toolId().equals(tool.id()))
            .filter(item -> matches(call, "resource_link_id", item.activityId()))
            .filter(item -> matches(call, "resource_id", item.resourceId()))
            .filter(item -> matches(call, "tag", item.tag()))
            .toList();
    int from = number(call, "from", 0);
    int limit = Math.min(number(call, "limit", LARGEST_PAGE), LARGEST_PAGE);
    int to = Math.min(from + limit, items.size());
    JsonArrayBuilder page = Json.createArrayBuilder();
    items.subList(Math.min(from, to), to).forEach(item -> page.add(json(item)));
    Reply reply = Reply.json(200, Vocabulary.LINE_ITEMS_TYPE, page.build());
    if (to >= items.size()) {
      return reply;
    }
    // Moodle 4.5 writes this header with typographic quotes and an escaped ampersand.
    String link =
        "<"
            + Addresses.lineItems(platform, course.id(), tool.id())
            + "&amp;limit="
            + limit
            + "&amp;from="
            + to
            + ">; rel=\u201cnext\u201d";
    return reply.with("Link", new String(link.getBytes(UTF_8), ISO_8859_1));
  }

  /** A new column. */
  public Reply create(Call call) {
    Tool tool = caller(call, SCOPE_LINE_ITEM);
    MediaTypes.checkBody(call, Vocabulary.LINE_ITEM_TYPE);
    LineItem item = read(call, platform.school().nextId(), course(call), tool);
    platform.school().put(item);
    return Reply.json(201, Vocabulary.LINE_ITEM_TYPE, json(item));
  }

  /** One column. */
  public Reply show(Call call) {
    Tool tool = caller(call, SCOPE_LINE_ITEM, SCOPE_LINE_ITEM_READ);
    MediaTypes.checkAccept(call, Vocabulary.LINE_ITEM_TYPE);
    return Reply.json(200, Vocabulary.LINE_ITEM_TYPE, json(item(call, tool)));
  }

  /** Replaces a column with what is sent, all of it. */
  public Reply replace(Call call) {
    Tool tool = caller(call, SCOPE_LINE_ITEM);
    MediaTypes.checkBody(call, Vocabulary.LINE_ITEM_TYPE);
    LineItem present = item(call, tool);
    LineItem item = read(call, present.id(), course(call), tool);
    platform.school().put(item);
    return Reply.json(200, Vocabulary.LINE_ITEM_TYPE, json(item));
  }

  /** Removes a column. */
  public Reply remove(Call call) {
    Tool tool = caller(call, SCOPE_LINE_ITEM);
    platform.school().removeLineItem(item(call, tool).id());
    return Reply.empty(204);
  }

  /** The tool with a token of one of the scopes; the URL must be that tool's own. */
  Tool caller(Call call, String... scopes) {
    Tool tool = tokens.authorized(call, scopes);
    if (call.query("type_id").filter(tool.id()::equals).isEmpty()) {
      throw new Refusal(401, "Unauthorized");
    }
    return tool;
  }

  /** The column that a call names. */
  LineItem item(Call call, Tool tool) {
    Course course = course(call);
    return platform
        .school()
        .lineItem(call.variable("item"))
        .filter(item -> item.courseId().equals(course.id()) && item.toolId().equals(tool.id()))
        .orElseThrow(() -> new Refusal(404, "Line item does not exist"));
  }

  /** The URL of a column, which is also its id. */
  String url(LineItem item) {
    return Addresses.lineItem(platform, item.courseId(), item.id(), item.toolId());
  }

  private Course course(Call call) {
    String id = call.variable("course");
    return platform
        .school()
        .course(id)
        .orElseThrow(() -> new Refusal(404, "Not Found: Course " + id + " doesn't exist"));
  }

  private LineItem read(Call call, String id, Course course, Tool tool) {
    JsonObject sent = parse(call.text());
    String label = sent.getString("label", "");
    if (label.isBlank() || !(sent.get("scoreMaximum") instanceof JsonNumber maximum)) {
      throw new Refusal(400, "Incorrect line item received");
    }
    if (maximum.doubleValue() <= 0) {
      throw new Refusal(400, "Incorrect line item received: scoreMaximum must be above 0");
    }
    Optional<String> activityId = text(sent, "resourceLinkId");
    if (activityId.isPresent()
        && platform.school().activities(course.id()).stream()
            .noneMatch(a -> a.id().equals(activityId.get()) && a.toolId().equals(tool.id()))) {
      throw new Refusal(403, "Invalid LTI id supplied.");
    }
    return new LineItem(
        id,
        course.id(),
        tool.id(),
        label,
        maximum.doubleValue(),
        text(sent, "resourceId"),
        text(sent, "tag"),
        activityId);
  }

  static JsonObject parse(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new Refusal(400, "This is no JSON object.");
    }
  }

  private JsonObject json(LineItem item) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", url(item))
            .add("label", item.label())
            .add("scoreMaximum", item.scoreMaximum());
    item.resourceId().ifPresent(value -> json.add("resourceId", value));
    item.tag().ifPresent(value -> json.add("tag", value));
    item.activityId().ifPresent(value -> json.add("resourceLinkId", value));
    return json.build();
  }

  private static boolean matches(Call call, String filter, Optional<String> value) {
    return call.query(filter).map(wanted -> value.filter(wanted::equals).isPresent()).orElse(true);
  }

  private static Optional<String> text(JsonObject from, String name) {
    return Optional.ofNullable(from.getString(name, null)).filter(value -> !value.isBlank());
  }

  private static int number(Call call, String name, int otherwise) {
    try {
      return call.query(name).map(Integer::parseInt).filter(n -> n > 0).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new Refusal(400, "The parameter " + name + " must be a number.");
    }
  }
}
