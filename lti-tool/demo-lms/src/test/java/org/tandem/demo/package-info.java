/** Tests of the demo LMS, over HTTP as tools and browsers see it. */
@NullMarked
package org.tandem.demo;

import org.jspecify.annotations.NullMarked;
