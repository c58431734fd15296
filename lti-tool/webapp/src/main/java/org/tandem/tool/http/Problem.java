package org.tandem.tool.http;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.tandem.tool.kernel.Rejection;

/** Problem documents (RFC 9457) with a stable code and the request's correlation id. */
final class Problem {
  static final String TYPE = "application/problem+json";

  private Problem() {}

  static Response response(
      int status, String code, String detail, Map<String, Object> members, String correlationId) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title(status))
            .add("status", status)
            .add("detail", detail)
            .add("code", code)
            .add("correlationId", correlationId);
    members.forEach((name, value) -> json.add(name, String.valueOf(value)));
    Response.ResponseBuilder response =
        Response.status(status).type(TYPE).entity(json.build().toString());
    if (members.containsKey(Rejection.RETRY_AFTER)) {
      response.header("Retry-After", members.get(Rejection.RETRY_AFTER));
    }
    return response.build();
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
