package org.tandem.tool.agreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;

/**
 * An agreement as it stands.
 *
 * @param pair whose
 * @param header the agreement as a whole
 * @param clauses what is written, by clause id
 * @param versions what was signed by at least one, oldest first
 * @param present the whole agreement as it is written at present
 * @param changes what a change that is being written or signed would change; empty without one
 * @param content what would be signed now, or was
 * @param missing what is lacking before it can be signed; empty once it was
 * @param toLookAt how many comments, suggestions and texts set aside wait, by clause
 * @param other where the other one of the two is, if they have it open, too
 * @param thirds everybody who was named as a third party, oldest first
 * @param thirdNames what they are called, by person id
 * @param thirdWanted whether nobody can sign without a third party
 */
public record AgreementState(
    Engagement pair,
    Agreements.Header header,
    Map<String, ClauseText> clauses,
    List<AgreementVersion> versions,
    AgreementContent present,
    List<Change> changes,
    Content content,
    List<Missing> missing,
    Map<String, Integer> toLookAt,
    Optional<Presence.Here> other,
    List<ThirdParty> thirds,
    Map<UUID, String> thirdNames,
    boolean thirdWanted) {

  /** Copies what it is given. */
  public AgreementState {
    clauses = Map.copyOf(clauses);
    versions = List.copyOf(versions);
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
    toLookAt = Map.copyOf(toLookAt);
    thirds = List.copyOf(thirds);
    thirdNames = Map.copyOf(thirdNames);
  }

  /** What everybody is called who was a party to it, by person id. */
  public Map<UUID, String> partyNames() {
    Map<UUID, String> names = new HashMap<>();
    versions.forEach(version -> names.putAll(version.parties()));
    names.put(pair.mentorId(), present.mentorName());
    names.put(pair.menteeId(), present.menteeName());
    present.third().ifPresent(one -> names.put(one.person(), one.name()));
    return names;
  }

  /** The newest version that at least one signed. */
  public Optional<AgreementVersion> last() {
    return Composer.last(versions);
  }

  /** The version that waits for a further signature. */
  public Optional<AgreementVersion> open() {
    return last().filter(version -> version.state() == AgreementVersion.State.OPEN);
  }

  /** The newest version that all signed. */
  public Optional<AgreementVersion> signed() {
    return versions.stream()
        .filter(version -> version.state() == AgreementVersion.State.SIGNED)
        .reduce((earlier, later) -> later);
  }

  /** What holds between the two. */
  public Optional<InForce> inForce() {
    return InForce.of(versions);
  }

  /** The version that the signatures on the page stand under; none while something is written. */
  public Optional<AgreementVersion> underSignatures() {
    return header.amending().isPresent() ? open() : open().or(this::signed);
  }

  /** Who signs besides the two: as signed where signatures stand, else whom both let in. */
  public Optional<Signer> third() {
    Optional<AgreementVersion> version = underSignatures();
    return version.isPresent() ? InForce.third(versions, version.get()) : present.third();
  }

  /** Whom one of the two has yet to let in, or whom both have let in for the next version. */
  public Optional<ThirdParty> named() {
    return thirds.stream().filter(ThirdParty::isLive).reduce((earlier, later) -> later);
  }

  /** What a person is called who was named as a third party. */
  public String nameOf(UUID third) {
    return thirdNames.getOrDefault(third, "");
  }

  /** How the outcome becomes points: as signed, else as it would be signed now. */
  public Optional<GradeTerms> grading() {
    Optional<InForce> holds = inForce();
    return holds.isPresent() ? holds.flatMap(InForce::grading) : GradeTerms.in(content);
  }

  /** Whether this person's signature stands under what is there now. */
  public boolean isSignedBy(UUID personId) {
    return underSignatures().filter(version -> version.isSignedBy(personId)).isPresent();
  }
}
