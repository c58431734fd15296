package org.tandem.lti.http;

import java.time.Duration;
import java.util.Optional;

/**
 * A call that ended, as told to a {@link CallObserver}.
 *
 * @param request what was asked; its header fields may hold a token
 * @param failure why there was no usable answer; empty when there was one
 * @param took from the first step to the last byte, name resolution included
 */
public record PlatformCall(
    PlatformRequest request, Optional<PlatformCallFailed> failure, Duration took) {}
