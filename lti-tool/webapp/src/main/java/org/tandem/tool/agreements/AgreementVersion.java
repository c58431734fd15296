package org.tandem.tool.agreements;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of an agreement that at least one of the two signed. Its content never changes; each
 * names the hash of the one before, so that none can be exchanged or left out unseen.
 *
 * @param number 1 for the first
 * @param content what was signed
 * @param state whether it holds
 * @param madeAt when the first of the two signed it
 * @param replaced what made an open version void, if something did
 * @param signatures one or two
 */
public record AgreementVersion(
    int number,
    Content content,
    State state,
    Instant madeAt,
    Optional<Replaced> replaced,
    List<Signature> signatures) {

  /** Whether a version holds. */
  public enum State {
    /** One signed, the other has yet to. */
    OPEN,
    /** Both signed: it holds and never changes. */
    SIGNED,
    /** Changed before both had signed; the signature under it no longer counts. */
    REPLACED
  }

  /**
   * The change that made an open version void.
   *
   * @param by who changed something
   * @param what the clause, or {@code goals}
   * @param at when
   */
  public record Replaced(UUID by, String what, Instant at) {
    /** Whether it was dropped together with the change that it belonged to. */
    public boolean isDropped() {
      return AmendAgreement.DROPPED.equals(what);
    }
  }

  /** Copies the signatures. */
  public AgreementVersion {
    signatures = List.copyOf(signatures);
  }

  /** Whether this person signed it. */
  public boolean isSignedBy(UUID personId) {
    return signatures.stream().anyMatch(signature -> signature.personId().equals(personId));
  }

  /** Why it changes what was signed before; none for an agreement itself. */
  public Optional<String> reason() {
    return Optional.of(content.json().getString("reason", "")).filter(why -> !why.isEmpty());
  }

  /** Whether by it a pair goes on with another mentor. */
  public boolean isHandover() {
    return PassAgreement.FORMAT.equals(content.json().getString("format", ""));
  }

  /** The names of the two that it names, by person id, the mentor first; none in an amendment. */
  public Map<UUID, String> parties() {
    JsonArray named = content.json().getJsonArray("parties");
    Map<UUID, String> names = new LinkedHashMap<>();
    if (named != null) {
      named
          .getValuesAs(JsonObject.class)
          .forEach(
              one ->
                  names.put(UUID.fromString(one.getString("person")), one.getString("name", "")));
    }
    return names;
  }

  AgreementVersion replacedBy(UUID person, String what, Instant now) {
    return new AgreementVersion(
        number,
        content,
        State.REPLACED,
        madeAt,
        Optional.of(new Replaced(person, what, now)),
        signatures);
  }
}
