package org.tandem.tool.access;

import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.deeplinking.TimeSpan;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Widget;

/**
 * What an instructor chose for a link.
 *
 * @param programId the program
 * @param widget what it opens
 * @param title what it is called
 * @param grading how outcomes become points; none for a link without a gradebook column
 * @param available when learners can open it, as far as the platform heeds that
 * @param submission when work is taken, as far as the platform heeds that
 */
public record LinkChoice(
    UUID programId,
    Widget widget,
    String title,
    Optional<GradePolicy> grading,
    Optional<TimeSpan> available,
    Optional<TimeSpan> submission) {}
