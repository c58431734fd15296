package org.tandem.tool.goals;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.kernel.Rejection;

/**
 * Something that shows how far a goal was reached: shown by the one who learns, countersigned by
 * the other. Only countersigned evidence counts.
 *
 * @param id ours
 * @param goalId the goal it belongs to
 * @param text what can be seen; may be empty where there is a link
 * @param link where to see it, https only
 * @param file the file that shows it, if there is one
 * @param level the level it is to show
 * @param shownBy who showed it
 * @param shownAt when, or when it was last revised
 * @param question what the other wants to know more of, while that is open
 * @param countersignature the other's signature, once it counts
 * @param version for optimistic locking
 */
public record Evidence(
    UUID id,
    UUID goalId,
    String text,
    Optional<URI> link,
    Optional<EvidenceFile> file,
    int level,
    UUID shownBy,
    Instant shownAt,
    Optional<String> question,
    Optional<Signature> countersignature,
    long version) {

  /** Longest text, in characters. */
  public static final int LONGEST = 4_000;

  /** Whether it counts. */
  public boolean isCountersigned() {
    return countersignature.isPresent();
  }

  /** What it counts for, once it does. */
  Optional<Proof> proof() {
    return countersignature.map(
        signed -> new Proof(goalId, level, signed.contentHash(), signed.signedAt()));
  }

  /** What a countersignature stands under. */
  public Content content() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("format", "tandem-evidence/1")
            .add("id", id.toString())
            .add("goal", goalId.toString())
            .add("level", level)
            .add("text", text)
            .add(
                "link",
                link.<JsonValue>map(l -> Json.createValue(l.toString())).orElse(JsonValue.NULL))
            .add("shownBy", shownBy.toString())
            .add("shownAt", shownAt.truncatedTo(ChronoUnit.MILLIS).toString());
    file.ifPresent(
        one ->
            json.add(
                "file",
                Json.createObjectBuilder().add("name", one.name()).add("hash", one.hash())));
    return Content.of(json.build());
  }

  /**
   * The evidence in other words; an open question is answered by that.
   *
   * @throws Rejection (evidence-countersigned) once it counts
   */
  Evidence revised(String newText, Optional<URI> newLink, int newLevel, Instant now) {
    requireOpen();
    return with(newText, newLink, file, newLevel, now, Optional.empty(), Optional.empty());
  }

  /**
   * The evidence with a file, or without one.
   *
   * @throws Rejection (evidence-countersigned) once it counts
   */
  Evidence showing(Optional<EvidenceFile> newFile, Instant now) {
    requireOpen();
    return with(text, link, newFile, level, now, Optional.empty(), Optional.empty());
  }

  Evidence questioned(String what) {
    requireOpen();
    return with(text, link, file, level, shownAt, Optional.of(what), Optional.empty());
  }

  Evidence countersigned(Signature signature) {
    requireOpen();
    return with(text, link, file, level, shownAt, Optional.empty(), Optional.of(signature));
  }

  private Evidence with(
      String newText,
      Optional<URI> newLink,
      Optional<EvidenceFile> newFile,
      int newLevel,
      Instant at,
      Optional<String> asked,
      Optional<Signature> signature) {
    return new Evidence(
        id, goalId, newText, newLink, newFile, newLevel, shownBy, at, asked, signature, version);
  }

  private void requireOpen() {
    if (isCountersigned()) {
      throw Rejection.conflict(
          "evidence-countersigned", "This evidence is countersigned and stays as it is.");
    }
  }
}
