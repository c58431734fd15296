package org.tandem.tool.agreements;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agreement that holds between two people: what all its parties signed first, with every
 * amendment that they have signed since.
 *
 * @param number the newest version that both signed
 * @param hash of that version's content
 * @param texts what each clause says, by id; the planned end among them
 * @param outcomes the titles of the measurable outcomes that were signed first
 * @param grading how the outcome becomes points, as signed first
 * @param third who is a party to it besides the two
 */
public record InForce(
    int number,
    String hash,
    Map<String, String> texts,
    List<String> outcomes,
    Optional<GradeTerms> grading,
    Optional<Signer> third) {

  /** Copies the texts. */
  public InForce {
    texts = Map.copyOf(texts);
    outcomes = List.copyOf(outcomes);
  }

  /** Whether anything holds after these versions. */
  static boolean isAny(List<AgreementVersion> versions) {
    return versions.stream().anyMatch(version -> version.state() == AgreementVersion.State.SIGNED);
  }

  /** What holds after these versions, oldest first; nothing before both have signed one. */
  public static Optional<InForce> of(List<AgreementVersion> versions) {
    Optional<InForce> holds = Optional.empty();
    for (AgreementVersion version : versions) {
      if (version.state() == AgreementVersion.State.SIGNED) {
        holds = Optional.of(after(holds, version));
      }
    }
    return holds;
  }

  /** Who has to sign this version besides the two. */
  static Optional<Signer> third(List<AgreementVersion> versions, AgreementVersion version) {
    return version.namesParties() ? version.third() : of(versions).flatMap(InForce::third);
  }

  private static InForce after(Optional<InForce> before, AgreementVersion version) {
    JsonObject content = version.content().json();
    Map<String, String> texts = new HashMap<>(before.map(InForce::texts).orElse(Map.of()));
    for (JsonObject clause : content.getJsonArray("clauses").getValuesAs(JsonObject.class)) {
      texts.put(clause.getString("id"), clause.getString("text"));
    }
    if (content.containsKey("endsOn")) {
      texts.put(Clauses.END, content.getString("endsOn"));
    }
    return new InForce(
        version.number(),
        version.content().hash(),
        texts,
        before.map(InForce::outcomes).orElseGet(() -> titles(content)),
        before.isPresent() ? before.flatMap(InForce::grading) : GradeTerms.in(version.content()),
        version.namesParties() ? version.third() : before.flatMap(InForce::third));
  }

  private static List<String> titles(JsonObject content) {
    return content.getJsonArray("outcomes").getValuesAs(JsonObject.class).stream()
        .map(outcome -> outcome.getString("title", ""))
        .toList();
  }

  /** What a clause says; empty where nothing was agreed about it. */
  public String text(String clauseId) {
    return texts.getOrDefault(clauseId, "");
  }

  /** The day that the two plan to end on. */
  public Optional<LocalDate> endsOn() {
    return AgreementLint.day(text(Clauses.END));
  }
}
