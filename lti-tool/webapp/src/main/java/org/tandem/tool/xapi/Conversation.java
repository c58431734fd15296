package org.tandem.tool.xapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.tool.platforms.CallFailure;

/**
 * Speaks to a store (xAPI 1.0.3, Communication), by the rules for addresses, time and size that
 * hold for LMSs.
 */
@Dependent
public class Conversation {
  private static final String JSON = "application/json";

  private final PlatformHttp http;

  /** For the container. */
  @Inject
  public Conversation(PlatformHttp http) {
    this.http = http;
  }

  /** Checks the form of an address, without calling it. */
  void checkForm(URI endpoint) throws PlatformCallFailed {
    http.checkForm(endpoint);
  }

  /** The versions that a store says it speaks (2.8: asked without credentials). */
  List<String> versions(RecordStore store) throws PlatformCallFailed {
    PlatformRequest request =
        PlatformRequest.get(store.resource("about"))
            .header("X-Experience-API-Version", store.speaks().number());
    JsonValue versions = http.send(request).jsonObject().get("version");
    if (versions == null || versions.getValueType() != JsonValue.ValueType.ARRAY) {
      throw lie("It does not say which versions of xAPI it speaks");
    }
    return versions.asJsonArray().stream()
        .filter(JsonString.class::isInstance)
        .map(each -> ((JsonString) each).getString())
        .toList();
  }

  /** Asks for a statement that nobody has, to see whether the store lets Tandem in (2.1.3). */
  void knock(RecordStore store) throws PlatformCallFailed {
    http.send(as(store, PlatformRequest.get(store.resource("statements?limit=1"))));
  }

  /**
   * Tells several (2.1.2).
   *
   * @throws PlatformCallFailed also where the answer does not say that the store has each of them
   */
  void tell(RecordStore store, List<Statements.Waiting> all) throws PlatformCallFailed {
    String body =
        all.stream().map(Statements.Waiting::content).collect(Collectors.joining(",", "[", "]"));
    PlatformResponse answer =
        http.send(as(store, PlatformRequest.post(store.resource("statements"), JSON, body)));
    Set<String> missing = new HashSet<>();
    all.forEach(each -> missing.add(each.id().toString()));
    for (JsonValue id : answer.jsonArray()) {
      if (id instanceof JsonString text) {
        missing.remove(text.getString());
      }
    }
    if (!missing.isEmpty()) {
      throw lie("It says yes, but not that it has each statement");
    }
  }

  /** Tells one by its id (2.1.1); 409 says that the store has one of this id already. */
  void tell(RecordStore store, UUID id, String content) throws PlatformCallFailed {
    String resource =
        "statements?statementId=" + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8);
    http.send(as(store, PlatformRequest.put(store.resource(resource), JSON, content)));
  }

  /** What went wrong in words, without what the store was let in by, should it repeat that. */
  static String words(RecordStore store, PlatformCallFailed failure) {
    return CallFailure.words(failure).replace(token(store), "…").replace(store.password(), "…");
  }

  private static PlatformRequest as(RecordStore store, PlatformRequest request) {
    return request
        .header("Authorization", "Basic " + token(store))
        .header("X-Experience-API-Version", store.speaks().number());
  }

  private static String token(RecordStore store) {
    return Base64.getEncoder()
        .encodeToString((store.user() + ":" + store.password()).getBytes(StandardCharsets.UTF_8));
  }

  private static PlatformCallFailed lie(String message) {
    return PlatformCallFailed.of(PlatformCallFailed.Kind.UNREADABLE, message);
  }
}
