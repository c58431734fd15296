/** Tests of notices. */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.notices;
