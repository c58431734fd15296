package org.tandem.tool.kernel;

/**
 * What somebody acts upon, as a page sends it.
 *
 * @param version the version that was on the screen
 */
public record Seen(long version) {}
