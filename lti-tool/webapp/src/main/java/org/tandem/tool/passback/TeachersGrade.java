package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.Result;
import org.tandem.lti.ags.Score;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.http.PlatformCallFailed;

/**
 * Tells whether a gradebook shows a grade that is not ours: then a teacher entered it, and it is
 * theirs to say whether ours replaces it. No platform but Canvas and, for the last second, Moodle
 * protects such a grade by itself.
 */
@ApplicationScoped
class TeachersGrade {

  private final ScoresService scores;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected TeachersGrade() {
    this(null);
  }

  @Inject
  TeachersGrade(ScoresService scores) {
    this.scores = scores;
  }

  /**
   * The grade that a score would replace although it is not ours.
   *
   * @throws PlatformCallFailed when the platform is in trouble; one that does not let results be
   *     read has none to show
   */
  Optional<Result> inTheWayOf(Score score, PostedScores.Cell ours, GradeAccess access, URI column)
      throws PlatformCallFailed {
    if (ours.replacesTeacher()) {
      return Optional.empty();
    }
    return read(access, column, score.userId())
        .filter(shown -> shown.points().isPresent())
        .filter(shown -> !shown.shows(score.points(), score.maximum()))
        .filter(shown -> ours.maximum().filter(max -> shown.shows(ours.points(), max)).isEmpty());
  }

  private Optional<Result> read(GradeAccess access, URI column, String userId)
      throws PlatformCallFailed {
    try {
      return scores.result(access, column, userId);
    } catch (PlatformCallFailed e) {
      if (e.retryable()) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
