package org.tandem.tool.platforms;

import java.util.List;
import java.util.UUID;
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

  /** Makes the first key pair of a registration that is about to be. */
  ToolKey create(UUID registrationId);

  /** Forgets the key pairs of a registration that did not come about. */
  void forget(UUID registrationId);
}
