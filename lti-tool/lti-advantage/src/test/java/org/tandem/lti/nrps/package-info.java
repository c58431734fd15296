/** Tests of the package over real HTTP. */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.nrps;
