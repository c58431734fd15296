package org.tandem.tool.access;

import org.tandem.lti.http.Origins;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.platforms.Registration;

/**
 * The platform's offer to keep a value in its own part of the browser, for browsers that keep no
 * cookies in frames (1EdTech LTI Client Side postMessages and OIDC Login with them, 0.1). It is
 * spoken to by messages between windows, always at the origin of its authorization endpoint.
 *
 * @param target the name of the frame to speak to; {@code _parent} for the page around
 * @param origin the only origin that is spoken to and believed
 * @param key the name of the value, which gives the state away to nobody
 */
public record PlatformStorage(String target, String origin, String key) {
  static final int LONGEST_TARGET = 255;

  static PlatformStorage of(Registration registration, String target, String state) {
    return new PlatformStorage(
        target,
        Origins.of(registration.authorizationEndpoint()),
        "tandem-" + Secret.derive(state, "platform-storage"));
  }
}
