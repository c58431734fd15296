/**
 * A small LMS with courses, a roster and a gradebook: an LTI 1.3 Advantage platform for the demo
 * and for tests, never in the production package. Begin at {@link org.tandem.demo.DemoLms}.
 *
 * <p>Depends on the packages below it; nothing of the tool.
 */
@NullMarked
package org.tandem.demo;

import org.jspecify.annotations.NullMarked;
