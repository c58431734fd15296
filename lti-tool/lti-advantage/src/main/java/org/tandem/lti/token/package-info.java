/**
 * Access tokens for LTI services, by client credentials with a signed assertion (1EdTech Security
 * Framework 1.1, section 4.1). Depends on {@code keys} and {@code http}.
 */
@NullMarked
package org.tandem.lti.token;

import org.jspecify.annotations.NullMarked;
