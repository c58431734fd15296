package org.tandem.faults;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What somebody sends.
 *
 * @param method GET, POST or PUT
 * @param path of the API
 * @param body as JSON; may be empty
 */
record Request(String method, String path, String body) {
  static Request get(String path) {
    return new Request("GET", path, "");
  }

  static Optional<Request> post(String path, JsonObject body) {
    return Optional.of(new Request("POST", path, body.toString()));
  }

  static Optional<Request> put(String path, JsonObject body) {
    return Optional.of(new Request("PUT", path, body.toString()));
  }
}
