/**
 * Assignment and Grade Services 2.0: line items, scores and results. Depends on {@code http} and
 * {@code token}, and on the core for names only.
 */
@NullMarked
package org.tandem.lti.ags;

import org.jspecify.annotations.NullMarked;
