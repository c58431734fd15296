/**
 * A tool in one object, for programs with one platform and one process: what the other packages
 * offer, put together with stores in memory. Depends on all of them.
 */
@NullMarked
package org.tandem.lti.tool;

import org.jspecify.annotations.NullMarked;
