package org.tandem.faults;

/**
 * Something that is not as it must be.
 *
 * @param law which rule
 * @param what where it was found
 */
record Breach(String law, String what) {}
