/**
 * The platform's side of LTI 1.3 Advantage: registration, launches, tokens, roster, gradebook. As
 * strict as Moodle 4.5 is.
 *
 * <p>Depends on {@code school}, {@code faults} and {@code web}.
 */
@NullMarked
package org.tandem.demo.lti;

import org.jspecify.annotations.NullMarked;
