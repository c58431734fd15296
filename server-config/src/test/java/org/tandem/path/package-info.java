/**
 * The whole main path, walked in a real browser: the shipped jar in a process of its own, the demo
 * LMS beside it, the tool inside the LMS's frames, with third-party cookies blocked.
 *
 * <p>Depends on the demo LMS; knows the tool only by what people see of it.
 */
@NullMarked
package org.tandem.path;

import org.jspecify.annotations.NullMarked;
