package org.tandem.demo.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An external tool as it registered itself; it opens only once an admin has activated it. */
public record Tool(
    String id,
    String clientId,
    String deploymentId,
    String name,
    String description,
    String targetLinkUri,
    String loginUri,
    List<String> redirectUris,
    String jwksUri,
    Optional<String> deepLinkingUri,
    Map<String, String> custom,
    List<String> scopes,
    boolean active) {

  /** The same tool, open for launches. */
  Tool activated() {
    return new Tool(
        id,
        clientId,
        deploymentId,
        name,
        description,
        targetLinkUri,
        loginUri,
        redirectUris,
        jwksUri,
        deepLinkingUri,
        custom,
        scopes,
        true);
  }
}
