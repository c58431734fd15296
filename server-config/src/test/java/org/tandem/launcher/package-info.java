/** Tests of the launcher, and of the runnable jar as an operator meets it. */
@NullMarked
package org.tandem.launcher;

import org.jspecify.annotations.NullMarked;
