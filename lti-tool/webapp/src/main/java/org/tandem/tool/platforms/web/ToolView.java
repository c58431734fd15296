package org.tandem.tool.platforms.web;

import java.util.UUID;
import org.tandem.tool.platforms.ToolAddresses;

/**
 * What a platform's administrator has to enter about this tool.
 *
 * @param id the registration's id, which is part of the addresses
 * @param login the login initiation address
 * @param launch target link and redirect address
 * @param keySet the tool's public keys
 * @param logo the tool's sign
 * @param canvasConfiguration the same and more, in Canvas's form
 */
public record ToolView(
    UUID id, String login, String launch, String keySet, String logo, String canvasConfiguration) {

  static ToolView of(UUID id, ToolAddresses tool) {
    return new ToolView(
        id,
        tool.login(id).toString(),
        tool.launch().toString(),
        tool.keySet(id).toString(),
        tool.logo().toString(),
        tool.canvasConfiguration(id).toString());
  }
}
