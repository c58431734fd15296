package org.tandem.lti.ags;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.http.LinkHeader;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.token.AuthorizedHttp;

/** The columns of a gradebook (AGS 2.0, section 3.2). */
public final class LineItemsService {

  static final JsonProvider JSON = JsonProvider.provider();
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final int MOST_PAGES = 200;

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public LineItemsService(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * Which columns to look for; every part that is present must match.
   *
   * @param resourceId the tool's own id of what is graded
   * @param resourceLinkId the platform's link
   * @param tag the tag
   */
  public record Filter(
      Optional<String> resourceId, Optional<String> resourceLinkId, Optional<String> tag) {

    /** All columns of the tool in the course. */
    public static Filter none() {
      return new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The columns of what the tool knows by this id. */
    public static Filter resource(String id) {
      return new Filter(Optional.of(id), Optional.empty(), Optional.empty());
    }

    /** The columns of a platform's link. */
    public static Filter resourceLink(String id) {
      return new Filter(Optional.empty(), Optional.of(id), Optional.empty());
    }

    private boolean matches(LineItem item) {
      // Some platforms ignore filters that they do not know.
      return resourceId.map(id -> item.resourceId().equals(Optional.of(id))).orElse(true)
          && resourceLinkId.map(id -> item.resourceLinkId().equals(Optional.of(id))).orElse(true)
          && tag.map(id -> item.tag().equals(Optional.of(id))).orElse(true);
    }

    private URI on(URI container) {
      URI uri = with(container, "resource_id", resourceId);
      return with(with(uri, "resource_link_id", resourceLinkId), "tag", tag);
    }

    private static URI with(URI uri, String name, Optional<String> value) {
      return value
          .map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
          .map(pair -> URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + pair))
          .orElse(uri);
    }
  }

  /**
   * Lists columns, over as many pages as there are.
   *
   * @param container the {@code lineitems} address of the launch
   * @throws PlatformCallFailed when a page cannot be read
   */
  public List<LineItem> list(GradeAccess access, URI container, Filter filter)
      throws PlatformCallFailed {
    Set<String> scope =
        access.scope(LtiVocabulary.SCOPE_LINE_ITEM, LtiVocabulary.SCOPE_LINE_ITEM_READ_ONLY);
    List<LineItem> items = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    Optional<URI> page = Optional.of(filter.on(container));
    while (page.isPresent() && seen.add(page.get()) && seen.size() <= MOST_PAGES) {
      PlatformResponse response =
          http.send(access.client(), scope, PlatformRequest.get(page.get()).accept(CONTAINER));
      response.jsonArray().stream()
          .filter(JsonObject.class::isInstance)
          .map(json -> LineItem.of((JsonObject) json))
          .filter(filter::matches)
          .forEach(items::add);
      page = LinkHeader.find(response, "next");
    }
    return List.copyOf(items);
  }

  /**
   * Reads one column.
   *
   * @throws PlatformCallFailed when it cannot be read
   */
  public LineItem get(GradeAccess access, URI lineItem) throws PlatformCallFailed {
    Set<String> scope =
        access.scope(LtiVocabulary.SCOPE_LINE_ITEM, LtiVocabulary.SCOPE_LINE_ITEM_READ_ONLY);
    return LineItem.of(
        http.send(access.client(), scope, PlatformRequest.get(lineItem).accept(ITEM)).jsonObject());
  }

  /**
   * Creates a column. Look for an existing one first: a copied course may bring its own.
   *
   * @return the column with its address
   * @throws PlatformCallFailed when the platform refuses or gives it no address
   */
  public LineItem create(GradeAccess access, URI container, LineItem item)
      throws PlatformCallFailed {
    LineItem created =
        LineItem.of(
            http.send(
                    access.client(),
                    access.scope(LtiVocabulary.SCOPE_LINE_ITEM),
                    PlatformRequest.post(container, ITEM, item.json().toString()).accept(ITEM))
                .jsonObject());
    if (created.id().isEmpty()) {
      throw PlatformCallFailed.of(
          Kind.UNREADABLE, container.getHost() + " created a gradebook column without an address");
    }
    return created;
  }

  /**
   * Changes a column: reads it, applies the change and writes it back whole, because a PUT replaces
   * every member. Nothing is written when nothing changed.
   *
   * @return the column as it is now
   * @throws PlatformCallFailed when it cannot be read or written
   */
  public LineItem update(GradeAccess access, URI lineItem, UnaryOperator<LineItem> change)
      throws PlatformCallFailed {
    LineItem before = get(access, lineItem);
    LineItem after = change.apply(before);
    if (after.equals(before)) {
      return before;
    }
    return LineItem.of(
        http.send(
                access.client(),
                access.scope(LtiVocabulary.SCOPE_LINE_ITEM),
                PlatformRequest.put(lineItem, ITEM, after.json().toString()).accept(ITEM))
            .jsonObject());
  }

  /**
   * Deletes a column and every grade in it.
   *
   * @throws PlatformCallFailed when the platform refuses
   */
  public void delete(GradeAccess access, URI lineItem) throws PlatformCallFailed {
    http.send(
        access.client(),
        access.scope(LtiVocabulary.SCOPE_LINE_ITEM),
        PlatformRequest.delete(lineItem));
  }
}
