package org.tandem.tool.platforms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.lti.keys.ToolKey;

/** The tool's key pairs, of which every registration has its own. */
public interface ToolKeys {

  /**
   * The key pair to sign with.
   *
   * @throws org.tandem.tool.kernel.Rejection when the registration is unknown
   */
  ToolKey current(UUID registrationId);

  /** All that are published, newest first; empty for an unknown registration. */
  List<ToolKey> published(UUID registrationId);

  /** The lives of all keys of a registration, withdrawn ones included for a while. */
  List<KeyRotation.Life> lives(UUID registrationId);

  /**
   * Whether the newest key pair of all can be opened with this server's secret, if there is one.
   */
  boolean areReadable();

  /** Makes the first key pair of a registration that is about to be. */
  ToolKey create(UUID registrationId);

  /**
   * Publishes a new key pair that takes the old one's place; one caller at a time, by the
   * registration's row.
   *
   * @throws org.tandem.tool.kernel.Rejection when one waits for its turn already, unless it is
   *     urgent; when the registration is unknown
   */
  KeyRotation.Life rotate(UUID registrationId, KeyRotation rotation);

  /** Registrations whose youngest key is older than that. */
  List<UUID> olderThan(Instant publishedBefore);

  /** Forgets the key pairs of a registration that did not come about. */
  void forget(UUID registrationId);

  /** Forgets key pairs that were withdrawn before that. */
  int forgetWithdrawn(Instant before);
}
