/**
 * The pages that people see.
 *
 * <p>Depends on {@code lti}, {@code school} and {@code web}.
 */
@NullMarked
package org.tandem.demo.pages;

import org.jspecify.annotations.NullMarked;
