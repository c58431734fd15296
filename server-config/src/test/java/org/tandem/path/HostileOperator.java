package org.tandem.path;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What an operator with bad intentions writes about LMSs. */
final class HostileOperator {
  private static final String REGISTRATIONS = "/api/console/registrations";

  private final Seat operator;
  private final HostileTexts texts;

  HostileOperator(Seat operator, HostileTexts texts) {
    this.operator = operator;
    this.texts = texts;
  }

  /** Connects the LMS by a link, and one that there is not by hand. */
  void connect(HostileSchool school) {
    link();
    school.register(link());
    JsonObject waiting = operator.list(REGISTRATIONS).getJsonObject(0);
    operator.ask(
        "POST",
        REGISTRATIONS + "/" + waiting.getString("id") + "/approve",
        "{\"version\":%d}".formatted(waiting.getInt("version")));
    change(byHand());
    byHand();
  }

  private String link() {
    return operator
        .ask("POST", "/api/console/registration-links", "{\"note\":%s}".formatted(texts.json(200)))
        .asJsonObject()
        .getString("url");
  }

  private String byHand() {
    String id =
        operator
            .ask("POST", "/api/console/by-hand/reservations", "")
            .asJsonObject()
            .getString("id");
    operator.ask("POST", REGISTRATIONS, registration(id, 0));
    return id;
  }

  private void change(String id) {
    JsonObject now =
        operator.list(REGISTRATIONS).getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("id").equals(id))
            .findFirst()
            .orElseThrow();
    operator.ask("PUT", REGISTRATIONS + "/" + id, registration(id, now.getInt("version")));
  }

  private String registration(String id, int version) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("version", version)
        .add("platformName", texts.text(255))
        .add("productFamily", texts.text(100))
        .add("issuer", "https://noise.example/" + id)
        .add("clientId", texts.text(255))
        .add("authorizationEndpoint", "https://noise.example/authorize")
        .add("tokenEndpoint", "https://noise.example/token")
        .add("tokenAudience", texts.text(2000))
        .add("jwksUri", "https://noise.example/keys")
        .add("frameAncestors", Json.createArrayBuilder().add("https://noise.example"))
        .add("deploymentIds", Json.createArrayBuilder().add(texts.text(255)))
        .add("anyDeployment", false)
        .add("anonymousLaunches", false)
        .build()
        .toString();
  }
}
