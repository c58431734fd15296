package org.tandem.tool.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.keys.PlatformKeys;
import org.tandem.lti.keys.ToolKey;

/**
 * The registrations as logins and launches need them. Every answer comes from memory as a rule:
 * this is the path between a click and a page.
 */
public interface Platforms {
  /** A registration, whatever its status. */
  Optional<Platform> find(UUID id);

  /**
   * The registrations of an issuer: several where it is shared, as that of hosted Canvas is.
   *
   * @param clientId narrows it down to one
   */
  List<Platform> find(String issuer, Optional<String> clientId);

  /** The platform's public keys. */
  PlatformKeys keys(UUID id);

  /** The tool's own key for this platform, to sign with. */
  ToolKey signingKey(UUID id);

  /**
   * Whether a deployment may launch. One never seen before, in a signed launch of this platform, is
   * kept for an administrator to decide on.
   */
  DeploymentStatus deployment(UUID id, String deploymentId);
}
