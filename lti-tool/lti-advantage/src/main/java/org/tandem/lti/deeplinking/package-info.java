/**
 * Deep Linking 2.0: what a platform asks for, and the signed answer with the chosen content.
 * Depends on {@code org.tandem.lti} and {@code org.tandem.lti.keys}.
 */
@NullMarked
package org.tandem.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
