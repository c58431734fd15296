package org.tandem.tool.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A message to be delivered.
 *
 * @param tenantId the registration it concerns
 * @param kind who delivers it: the name of a {@link MessageHandler}
 * @param key what it brings up to date: a newer message with the same tenant, kind and key replaces
 *     one that still waits, and two of them are never under way at once; up to 200 characters
 * @param subject what an admin reads about it
 * @param payload what the handler needs
 */
public record NewMessage(
    UUID tenantId, String kind, String key, String subject, JsonObject payload) {

  /** Refuses keys that would not fit. */
  public NewMessage {
    if (key.length() > 200) {
      throw new IllegalArgumentException("A message's key has at most 200 characters");
    }
  }
}
