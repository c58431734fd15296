package org.tandem.lti.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One call to a platform.
 *
 * @param service what it is for
 * @param method the HTTP method
 * @param uri where to
 * @param headers header fields, each once
 * @param body what to send; empty for none
 * @param maxAnswerBytes the longest answer that is read
 */
public record PlatformRequest(
    PlatformService service,
    String method,
    URI uri,
    Map<String, String> headers,
    String body,
    int maxAnswerBytes) {

  /** Enough for any key set, configuration or single record. */
  public static final int ONE_MIB = 1 << 20;

  /** Enough for a page of a roster. */
  public static final int TEN_MIB = 10 << 20;

  /** Keeps its own copy of the header fields. */
  public PlatformRequest {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** Reads a JSON document. */
  public static PlatformRequest get(URI uri) {
    return without("GET", uri, "application/json");
  }

  /** Sends a body by POST. */
  public static PlatformRequest post(URI uri, String contentType, String body) {
    return sending("POST", uri, contentType, body);
  }

  /** Sends a body by PUT. */
  public static PlatformRequest put(URI uri, String contentType, String body) {
    return sending("PUT", uri, contentType, body);
  }

  /** Deletes what the address names. */
  public static PlatformRequest delete(URI uri) {
    return without("DELETE", uri, "*/*");
  }

  /** Sends a form by POST, as OAuth 2 token endpoints want it. */
  public static PlatformRequest form(URI uri, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(uri, "application/x-www-form-urlencoded", body);
  }

  /** The same call with exactly one accepted media type: Moodle refuses a list. */
  public PlatformRequest accept(String mediaType) {
    return with("Accept", mediaType);
  }

  /** The same call with a bearer token; "Bearer" is capitalised because Blackboard insists. */
  public PlatformRequest bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** The same call with another limit for the answer. */
  public PlatformRequest upTo(int maxBytes) {
    return new PlatformRequest(service, method, uri, headers, body, maxBytes);
  }

  /** The same call, counted as one to this service. */
  public PlatformRequest to(PlatformService other) {
    return new PlatformRequest(other, method, uri, headers, body, maxAnswerBytes);
  }

  /** The same call with a further header field, for services of other specifications. */
  public PlatformRequest header(String name, String value) {
    return with(name, value);
  }

  private PlatformRequest with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new PlatformRequest(service, method, uri, more, body, maxAnswerBytes);
  }

  private static PlatformRequest sending(String method, URI uri, String contentType, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Content-Type", contentType);
    return new PlatformRequest(PlatformService.OTHER, method, uri, headers, body, ONE_MIB);
  }

  private static PlatformRequest without(String method, URI uri, String accept) {
    return new PlatformRequest(
        PlatformService.OTHER, method, uri, Map.of("Accept", accept), "", ONE_MIB);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
