package org.tandem.tool.legacy;

import java.time.Instant;
import java.util.UUID;
import org.tandem.lti.legacy.Consumer;

/**
 * A platform's credentials for launches of LTI 1.1, entered by the operator.
 *
 * @param tenantId the registration that they belong to
 * @param credentials key and secret; the key is unique within the registration
 * @param moves what is asked of a launch of 1.3 that goes on with what came by this key
 * @param createdAt when it was entered
 */
public record LegacyConsumer(
    UUID tenantId, Consumer credentials, MoveRule moves, Instant createdAt) {

  /** The {@code oauth_consumer_key}. */
  public String key() {
    return credentials.key();
  }
}
