/**
 * A very small web layer on the JDK's own HTTP server: routes, calls, replies and escaped HTML.
 *
 * <p>Depends on nothing else of ours.
 */
@NullMarked
package org.tandem.demo.web;

import org.jspecify.annotations.NullMarked;
