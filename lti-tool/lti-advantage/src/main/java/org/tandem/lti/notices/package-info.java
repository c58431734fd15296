/**
 * Platform Notification Service 1.0: what a platform tells a tool without anybody clicking. Depends
 * on the core, {@code http}, {@code keys} and {@code token}.
 */
@NullMarked
package org.tandem.lti.notices;

import org.jspecify.annotations.NullMarked;
