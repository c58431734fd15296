package org.tandem.tool.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A login that was sent to a platform.
 *
 * @param tenantId the registration it was sent to
 * @param stateHash the hash of its state
 * @param nonce what the token has to carry
 * @param targetLinkUri what the person wanted to open
 * @param proofHash the hash of what only this browser holds
 * @param storageTarget the frame in which the platform may keep the proof, if it offers one
 * @param expiresAt when it is no longer waited for
 */
public record PendingLogin(
    UUID tenantId,
    String stateHash,
    String nonce,
    String targetLinkUri,
    String proofHash,
    Optional<String> storageTarget,
    Instant expiresAt) {}
