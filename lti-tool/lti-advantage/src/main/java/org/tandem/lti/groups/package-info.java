/**
 * Course Groups Service 1.0: how a course is divided. Depends on the core, {@code http} and {@code
 * token}.
 */
@NullMarked
package org.tandem.lti.groups;

import org.jspecify.annotations.NullMarked;
