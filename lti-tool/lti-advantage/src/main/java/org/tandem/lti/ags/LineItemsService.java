package org.tandem.lti.ags;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.http.Pages;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.http.QueryParameters;
import org.tandem.lti.token.AuthorizedHttp;

/** The columns of a gradebook (AGS 2.0, section 3.2). */
public final class LineItemsService {

  static final JsonProvider JSON = JsonProvider.provider();
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

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
   * @param limit a page size; the platform may use another
   */
  public record Filter(
      Optional<String> resourceId,
      Optional<String> resourceLinkId,
      Optional<String> tag,
      Optional<Integer> limit) {

    /** All columns of the tool in the course. */
    public static Filter none() {
      return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The columns of what the tool knows by this id. */
    public static Filter resource(String id) {
      return new Filter(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The columns of a platform's link. */
    public static Filter resourceLink(String id) {
      return new Filter(Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty());
    }

    private boolean matches(LineItem item) {
      // Some platforms ignore filters that they do not know.
      return resourceId.map(id -> item.resourceId().equals(Optional.of(id))).orElse(true)
          && resourceLinkId.map(id -> item.resourceLinkId().equals(Optional.of(id))).orElse(true)
          && tag.map(id -> item.tag().equals(Optional.of(id))).orElse(true);
    }

    private URI on(URI container) {
      return new QueryParameters()
          .with("resource_id", resourceId)
          .with("resource_link_id", resourceLinkId)
          .with("tag", tag)
          .with("limit", limit)
          .on(container);
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
    Pages.walk(
        filter.on(container),
        page -> {
          PlatformResponse response =
              send(access, scope, PlatformRequest.get(page).accept(CONTAINER));
          response.jsonArray().stream()
              .filter(JsonObject.class::isInstance)
              .map(json -> LineItem.of((JsonObject) json))
              .filter(filter::matches)
              .forEach(items::add);
          return response;
        });
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
        send(access, scope, PlatformRequest.get(lineItem).accept(ITEM)).jsonObject());
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
            send(
                    access,
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
        send(
                access,
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
    send(access, access.scope(LtiVocabulary.SCOPE_LINE_ITEM), PlatformRequest.delete(lineItem));
  }

  private PlatformResponse send(GradeAccess access, Set<String> scope, PlatformRequest request)
      throws PlatformCallFailed {
    return http.send(access.client(), scope, request.to(PlatformService.LINE_ITEMS));
  }
}
