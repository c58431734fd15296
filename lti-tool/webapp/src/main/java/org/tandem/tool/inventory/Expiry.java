package org.tandem.tool.inventory;

import java.util.Optional;

/**
 * What becomes of rows of one table whose time is over.
 *
 * @param span which time
 * @param rows which rows, a condition as {@link Rows} describes them, with {@code :program} and
 *     either {@code :before}, the moment before which it is over, or {@code :pair}
 * @param change columns with their new values as SQL writes them; empty where rows are deleted
 */
public record Expiry(Span span, String rows, Optional<String> change) {}
