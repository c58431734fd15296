package org.tandem.lti.ags;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.http.Pages;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.http.QueryParameters;
import org.tandem.lti.token.AuthorizedHttp;

/** Scores into a gradebook, and results out of it (AGS 2.0, sections 3.3 and 3.4). */
public final class ScoresService {

  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public ScoresService(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * Posts a score. Returning means that the platform accepted it.
   *
   * @throws PlatformCallFailed when it did not; {@link ScoreRefusal} says what that means
   */
  public void post(GradeAccess access, URI lineItem, Score score) throws PlatformCallFailed {
    http.send(
        access.client(),
        access.scope(LtiVocabulary.SCOPE_SCORE),
        PlatformRequest.post(below(lineItem, "/scores"), SCORE, score.json().toString())
            .accept("*/*")
            .to(PlatformService.SCORES));
  }

  /**
   * Reads what the gradebook shows for one person.
   *
   * @return the result, or empty when there is none yet
   * @throws PlatformCallFailed when it cannot be read
   */
  public Optional<Result> result(GradeAccess access, URI lineItem, String userId)
      throws PlatformCallFailed {
    return results(access, lineItem, Optional.of(userId)).stream()
        .filter(result -> result.userId().equals(userId))
        .findFirst();
  }

  /**
   * Reads what the gradebook shows for everybody, over as many pages as there are.
   *
   * @throws PlatformCallFailed when a page cannot be read
   */
  public List<Result> results(GradeAccess access, URI lineItem) throws PlatformCallFailed {
    return results(access, lineItem, Optional.empty());
  }

  private List<Result> results(GradeAccess access, URI lineItem, Optional<String> userId)
      throws PlatformCallFailed {
    Set<String> scope = access.scope(LtiVocabulary.SCOPE_RESULT_READ_ONLY);
    List<Result> results = new ArrayList<>();
    Pages.walk(
        new QueryParameters().with("user_id", userId).on(below(lineItem, "/results")),
        page -> {
          PlatformResponse response =
              http.send(
                  access.client(),
                  scope,
                  PlatformRequest.get(page).accept(RESULTS).to(PlatformService.RESULTS));
          response.jsonArray().stream()
              .filter(JsonObject.class::isInstance)
              .map(json -> Result.read((JsonObject) json))
              .flatMap(Optional::stream)
              .forEach(results::add);
          return response;
        });
    return List.copyOf(results);
  }

  /** Adds to the path and keeps the query: Moodle's line items carry {@code ?type_id=}. */
  static URI below(URI lineItem, String segment) {
    String text = lineItem.toString();
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    String rest = query < 0 ? "" : text.substring(query);
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return URI.create(bare + segment + rest);
  }
}
