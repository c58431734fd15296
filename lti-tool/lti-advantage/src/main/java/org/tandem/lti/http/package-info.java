/**
 * Calls to platforms: addresses are checked and pinned, time and size are bounded, and every
 * failure says whether trying again can help. Depends on the Java platform and Jakarta JSON only.
 */
@NullMarked
package org.tandem.lti.http;

import org.jspecify.annotations.NullMarked;
