package org.tandem.tool.agreements;

import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tandem.tool.people.Visit;

/**
 * One person's yes to a content, bound to the launch by which the platform vouched for them.
 *
 * @param personId who
 * @param party as what
 * @param contentHash the fingerprint of exactly what they saw
 * @param issuer the platform that vouched
 * @param subject the person's subject there
 * @param deploymentId the deployment launched through
 * @param launchedAt when it vouched
 * @param signedAt when they signed
 */
public record Signature(
    UUID personId,
    Party party,
    String contentHash,
    String issuer,
    String subject,
    String deploymentId,
    Instant launchedAt,
    Instant signedAt) {

  /**
   * The visitor's signature under a content, its times in whole milliseconds as databases keep
   * them.
   */
  public static Signature by(Visit visit, Party party, Content content, Instant now) {
    return new Signature(
        visit.personId(),
        party,
        content.hash(),
        visit.issuer(),
        visit.subject(),
        visit.deploymentId(),
        visit.launchedAt().truncatedTo(ChronoUnit.MILLIS),
        now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** The signature as a content of its own, for whoever verifies the chain. */
  public Content statement() {
    return Content.of(
        Json.createObjectBuilder()
            .add("format", "tandem-signature/1")
            .add("content", contentHash)
            .add("person", personId.toString())
            .add("side", party.name())
            .add("issuer", issuer)
            .add("subject", subject)
            .add("deployment", deploymentId)
            .add("launchedAt", launchedAt.toString())
            .add("signedAt", signedAt.toString())
            .build());
  }
}
