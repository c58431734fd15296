package org.tandem.tool.program;

/**
 * A clause that an agreement of a template has.
 *
 * @param id stable name, for instance {@code confidentiality}
 * @param required whether nobody can sign while it is empty
 * @param title the heading
 * @param help what to write
 * @param starter a first wording that the two may change; may be empty
 */
public record Clause(
    String id, boolean required, LocalText title, LocalText help, LocalText starter) {}
