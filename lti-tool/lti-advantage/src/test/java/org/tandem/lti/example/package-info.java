/** The tool of the README, and the test that it works. */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.example;
