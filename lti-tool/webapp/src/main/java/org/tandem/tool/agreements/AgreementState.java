package org.tandem.tool.agreements;

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
 * @param present the version that holds or waits; else what would be signed next
 * @param content the present version's content
 * @param missing what is lacking before it can be signed; empty once it was
 */
public record AgreementState(
    Engagement pair,
    Agreements.Header header,
    Map<String, ClauseText> clauses,
    List<AgreementVersion> versions,
    AgreementContent present,
    Content content,
    List<Missing> missing) {

  /** Copies what it is given. */
  public AgreementState {
    clauses = Map.copyOf(clauses);
    versions = List.copyOf(versions);
    missing = List.copyOf(missing);
  }

  /** The newest version that at least one signed. */
  public Optional<AgreementVersion> last() {
    return Composer.last(versions);
  }

  /** The version that waits for its second signature. */
  public Optional<AgreementVersion> open() {
    return last().filter(version -> version.state() == AgreementVersion.State.OPEN);
  }

  /** The version that both signed. */
  public Optional<AgreementVersion> signed() {
    return last().filter(version -> version.state() == AgreementVersion.State.SIGNED);
  }

  /** How the outcome becomes points: as signed, else as it would be signed now. */
  public Optional<GradeTerms> grading() {
    return GradeTerms.in(content);
  }

  /** Whether this person's signature stands under what is there now. */
  public boolean isSignedBy(UUID personId) {
    return open().or(this::signed).filter(version -> version.isSignedBy(personId)).isPresent();
  }
}
