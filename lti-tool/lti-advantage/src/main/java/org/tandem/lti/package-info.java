/**
 * The core of LTI 1.3 for a tool: login initiation, authentication request, and the validation of
 * the launch that comes back. Depends on Java and the JOSE library only; the service packages below
 * it depend on this one, never the other way round.
 */
@NullMarked
package org.tandem.lti;

import org.jspecify.annotations.NullMarked;
