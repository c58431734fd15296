package org.tandem.tool.questions;

import org.tandem.tool.program.LocalText;

/**
 * One of the answers that a question offers.
 *
 * @param id stable name, as {@link ProfileQuestion#key} is spelled
 * @param text what people read
 */
public record Choice(String id, LocalText text) {}
