/**
 * Names and Role Provisioning Services 2.0: who is in a course. Depends on {@code http} and {@code
 * token}, and on the core for names only.
 */
@NullMarked
package org.tandem.lti.nrps;

import org.jspecify.annotations.NullMarked;
