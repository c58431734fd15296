/** Tests of the core: the certification suite's payloads, and what nobody certifies. */
@NullMarked
package org.tandem.lti;

import org.jspecify.annotations.NullMarked;
