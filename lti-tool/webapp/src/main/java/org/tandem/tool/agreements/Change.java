package org.tandem.tool.agreements;

/**
 * A clause that reads differently after an amendment.
 *
 * @param id which; the planned end is one of them, and so is who signs besides the two
 * @param title its heading; empty for the planned end and the third party
 * @param before the words that hold now
 * @param after the words that would hold
 */
public record Change(String id, String title, String before, String after) {}
