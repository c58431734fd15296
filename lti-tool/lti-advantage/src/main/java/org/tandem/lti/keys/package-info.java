/**
 * Keys on both sides of the trust: the tool's own key pairs and the platforms' published ones.
 * Depends on {@code org.tandem.lti.http} and the JOSE library only.
 */
@NullMarked
package org.tandem.lti.keys;

import org.jspecify.annotations.NullMarked;
