package org.tandem.tool.platforms;

import java.util.Optional;
import java.util.UUID;

/**
 * Signs documents that others keep, and vouches for what was signed for as long as it is kept: the
 * public part of each key that has signed one stays at its address after the key itself is gone.
 */
public interface DocumentKeys {

  /** What the signature of a document is worth. */
  enum Check {
    /** It holds. */
    VALID,
    /** It holds, but whoever has the key that got out could have made it: sign anew. */
    KEY_GOT_OUT,
    /** It does not hold, or the key was never ours. */
    WRONG
  }

  /**
   * Signs a document with the registration's current key.
   *
   * @return the document and its signature, as a compact JWS whose header names the key's address
   * @throws org.tandem.tool.kernel.Rejection when the registration is unknown
   */
  String sign(UUID registrationId, String payload);

  /** Looks at the signature of a document of a registration. */
  Check check(UUID registrationId, String signed);

  /** What a document says whose signature was found to hold. */
  String payload(String signed);

  /** A key that has signed documents, as a JWK; none for one that got out, or is unknown. */
  Optional<String> publicKey(UUID registrationId, String kid);
}
