package org.tandem.lti.token;

import java.net.URI;
import java.util.Optional;
import org.tandem.lti.keys.ToolKey;

/**
 * The tool as one platform knows it, when it asks for access tokens.
 *
 * @param cacheId tells this registration from all others
 * @param clientId the tool's client id
 * @param tokenEndpoint where tokens are had
 * @param audience who the assertion is for; usually the token endpoint itself
 * @param deploymentId named in the assertion where known (LTI core 1.3, section 8.3.1)
 * @param key signs the assertion
 */
public record ServiceClient(
    String cacheId,
    String clientId,
    URI tokenEndpoint,
    String audience,
    Optional<String> deploymentId,
    ToolKey key) {}
