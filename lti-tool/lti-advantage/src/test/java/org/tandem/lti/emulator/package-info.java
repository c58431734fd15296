/**
 * A platform to test tools against, on a free port of this machine: logins, signed launches, access
 * tokens, gradebook and roster, as strict as the specifications. Published as the {@code tests} jar
 * of this library; depends on the JDK, Nimbus, Jakarta JSON and the library.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.emulator;
