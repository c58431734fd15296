package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody earned, with the signed credential that says so.
 *
 * @param id ours; the credential is {@code urn:uuid:} and this
 * @param tenantId the registration that issues it
 * @param personId whose
 * @param achievement what
 * @param programId the program of the pair; none where it is about all pairs
 * @param occasion what it is earned for once: the pair, or else the person
 * @param counts what it rests on
 * @param earnedAt since when it is true, to the second
 * @param place where its status is told
 * @param credential the credential as a compact JWS
 * @param shared the secret of its public address, while its holder shares it
 * @param revocation when and why it was taken back, if it was
 */
public record Award(
    UUID id,
    UUID tenantId,
    UUID personId,
    Achievement achievement,
    Optional<UUID> programId,
    UUID occasion,
    Counts counts,
    Instant earnedAt,
    StatusPlace place,
    String credential,
    Optional<String> shared,
    Optional<Revocation> revocation) {

  /**
   * A bit in a status list.
   *
   * @param list the number of the list
   * @param index the place of the bit
   */
  public record StatusPlace(int list, int index) {}

  /**
   * That an award was taken back.
   *
   * @param at when
   * @param reason as its holder reads it
   */
  public record Revocation(Instant at, String reason) {}

  Award with(StatusPlace newPlace, String newCredential) {
    return new Award(
        id,
        tenantId,
        personId,
        achievement,
        programId,
        occasion,
        counts,
        earnedAt,
        newPlace,
        newCredential,
        shared,
        revocation);
  }
}
