package org.tandem.tool.people;

import java.util.Optional;
import java.util.UUID;

/**
 * A person as one platform knows them.
 *
 * @param id ours
 * @param tenantId the registration
 * @param subject the platform's identifier ({@code sub}), up to 255 characters
 * @param name what to call them; a neutral name where the platform sends none
 * @param email if the platform sends it
 * @param testUser a platform's pretend student: kept out of matching and reports
 * @param erased whether they were erased: what was theirs leads to nobody, and no LMS knows them
 */
public record Person(
    UUID id,
    UUID tenantId,
    String subject,
    String name,
    Optional<String> email,
    boolean testUser,
    boolean erased) {}
