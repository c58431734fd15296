package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signature;

/** The columns of a signature in a row that is signed by one person at most; filled together. */
@Embeddable
public class SignatureColumns {
  @Column(name = "signed_by")
  private UUID signedBy;

  @Column(name = "content_hash")
  private String contentHash;

  private String issuer;
  private String subject;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "launched_at")
  private Instant launchedAt;

  @Column(name = "signed_at")
  private Instant signedAt;

  /** The columns of this signature. */
  public static SignatureColumns of(Signature signature) {
    SignatureColumns columns = new SignatureColumns();
    columns.signedBy = signature.personId();
    columns.contentHash = signature.contentHash();
    columns.issuer = signature.issuer();
    columns.subject = signature.subject();
    columns.deploymentId = signature.deploymentId();
    columns.launchedAt = signature.launchedAt();
    columns.signedAt = signature.signedAt();
    return columns;
  }

  /** The signature, given as this party. */
  public Signature toSignature(Party party) {
    return new Signature(
        signedBy, party, contentHash, issuer, subject, deploymentId, launchedAt, signedAt);
  }
}
