package org.tandem.tool.agreements;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.UUID;

/**
 * A person whom a content names as one of its parties.
 *
 * @param party as what
 * @param person who
 * @param name what they were called then
 */
public record Signer(Party party, UUID person, String name) {

  /** The parties of a content, as they stand in it. */
  static JsonArrayBuilder parties(Signer mentor, Signer mentee, Optional<Signer> third) {
    JsonArrayBuilder parties = Json.createArrayBuilder().add(mentor.json()).add(mentee.json());
    third.ifPresent(signer -> parties.add(signer.json()));
    return parties;
  }

  static Signer read(JsonObject json) {
    return new Signer(
        Party.valueOf(json.getString("side")),
        UUID.fromString(json.getString("person")),
        json.getString("name", ""));
  }

  private JsonObjectBuilder json() {
    return Json.createObjectBuilder()
        .add("side", party.name())
        .add("person", person.toString())
        .add("name", name);
  }
}
