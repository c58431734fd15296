/**
 * Trouble on demand, for tests only: nothing in the demo's pages reaches it.
 *
 * <p>Depends on {@code web}.
 */
@NullMarked
package org.tandem.demo.faults;

import org.jspecify.annotations.NullMarked;
