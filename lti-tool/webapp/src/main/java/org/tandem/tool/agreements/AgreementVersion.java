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
 * A version of an agreement that at least one party signed. Its content never changes; each names
 * the hash of the one before, so that none can be exchanged or left out unseen.
 *
 * @param number 1 for the first
 * @param content what was signed
 * @param state whether it holds
 * @param madeAt when the first party signed it
 * @param replaced what made an open version void, if something did
 * @param signatures one of each party at most
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
    /** One signed, another has yet to. */
    OPEN,
    /** All its parties signed: it holds and never changes. */
    SIGNED,
    /** Changed before all had signed; no signature under it counts any more. */
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

  /** Whether it says who its parties are; a change may leave them as they were. */
  boolean namesParties() {
    return content.json().containsKey("parties");
  }

  /** Who signs it besides the two, where it names somebody. */
  Optional<Signer> third() {
    return signers().stream().filter(one -> one.party() == Party.THIRD).findFirst();
  }

  /** The names of the parties that it names, by person id, the mentor first. */
  public Map<UUID, String> parties() {
    Map<UUID, String> names = new LinkedHashMap<>();
    signers().forEach(one -> names.put(one.person(), one.name()));
    return names;
  }

  private List<Signer> signers() {
    JsonArray named = content.json().getJsonArray("parties");
    return named == null
        ? List.of()
        : named.getValuesAs(JsonObject.class).stream().map(Signer::read).toList();
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
