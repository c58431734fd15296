package org.tandem.tool.reminders;

import java.util.Optional;

/**
 * The mail address of a person whose LMS says none.
 *
 * @param confirmed where their mail goes
 * @param wanted what they gave, while nobody who reads there has confirmed it
 */
public record OwnAddress(Optional<String> confirmed, Optional<String> wanted) {}
