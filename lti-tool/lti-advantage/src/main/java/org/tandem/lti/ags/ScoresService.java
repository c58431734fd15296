package org.tandem.lti.ags;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformRequest;
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
   * What a gradebook shows for a person.
   *
   * @param points the points as the platform has them, on its own scale
   * @param maximum what they count out of
   * @param comment the comment shown
   */
  public record Result(
      Optional<BigDecimal> points, Optional<BigDecimal> maximum, Optional<String> comment) {}

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
            .accept("*/*"));
  }

  /**
   * Reads what the gradebook shows for one person.
   *
   * @return the result, or empty when there is none yet
   * @throws PlatformCallFailed when it cannot be read
   */
  public Optional<Result> result(GradeAccess access, URI lineItem, String userId)
      throws PlatformCallFailed {
    URI results = below(lineItem, "/results");
    String user = "user_id=" + URLEncoder.encode(userId, StandardCharsets.UTF_8);
    URI address = URI.create(results + (results.getRawQuery() == null ? "?" : "&") + user);
    return http
        .send(
            access.client(),
            access.scope(LtiVocabulary.SCOPE_RESULT_READ_ONLY),
            PlatformRequest.get(address).accept(RESULTS))
        .jsonArray()
        .stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(json -> userId.equals(json.getString("userId", userId)))
        .map(ScoresService::read)
        .findFirst();
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

  private static Result read(JsonObject json) {
    return new Result(
        number(json, "resultScore"),
        number(json, "resultMaximum"),
        json.get("comment") instanceof JsonString text
            ? Optional.of(text.getString())
            : Optional.empty());
  }

  private static Optional<BigDecimal> number(JsonObject json, String name) {
    return json.get(name) instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : Optional.empty();
  }
}
