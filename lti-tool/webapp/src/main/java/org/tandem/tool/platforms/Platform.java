package org.tandem.tool.platforms;

import java.util.List;
import java.util.UUID;
import org.tandem.lti.PlatformRegistration;

/**
 * One registration of this tool with one platform: the tenant.
 *
 * @param id ours; the tenant id of everything that comes through it
 * @param name what its administrators call it
 * @param registration what was agreed on
 * @param status whether it may launch
 * @param frameAncestors the origins whose pages may show the tool in a frame
 */
public record Platform(
    UUID id,
    String name,
    PlatformRegistration registration,
    RegistrationStatus status,
    List<String> frameAncestors) {

  /** Keeps its own copy. */
  public Platform {
    frameAncestors = List.copyOf(frameAncestors);
  }
}
