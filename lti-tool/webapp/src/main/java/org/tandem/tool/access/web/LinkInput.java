package org.tandem.tool.access.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.deeplinking.TimeSpan;
import org.tandem.tool.access.LinkChoice;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Widget;

/**
 * What the page sends about a link.
 *
 * @param programId the program
 * @param widget what it opens, by the page's name for it
 * @param title what it is called; left out where the platform has named the link
 * @param grade how levels become points; left out for a link without a grade
 * @param available when learners can open it; left out for always
 * @param submission when work is taken; left out for always
 */
public record LinkInput(
    @Nullable UUID programId,
    @Nullable String widget,
    @Nullable String title,
    @Nullable GradeInput grade,
    @Nullable SpanInput available,
    @Nullable SpanInput submission) {

  /** A span of time, open at either end where that is left out. */
  public record SpanInput(@Nullable Instant start, @Nullable Instant end) {
    Optional<TimeSpan> span() {
      if (start != null && end != null && !start.isBefore(end)) {
        throw Rejection.invalid("invalid-span", "An end comes after its beginning.");
      }
      return start == null && end == null
          ? Optional.empty()
          : Optional.of(new TimeSpan(Optional.ofNullable(start), Optional.ofNullable(end)));
    }
  }

  /** Several links. */
  public record LinksInput(@Nullable List<LinkInput> links) {
    List<LinkChoice> choices() {
      return links == null ? List.of() : links.stream().map(link -> link.choice("")).toList();
    }
  }

  /**
   * How what was reached becomes points.
   *
   * @param max the most points
   * @param basis what the grade rests on; levels where it is left out
   * @param points the points of each level, -2 to 2, where levels are the basis
   * @param meetings how many give all points, where meetings are the basis
   */
  public record GradeInput(
      @Nullable BigDecimal max,
      @Nullable GradeBasis basis,
      @Nullable Map<String, BigDecimal> points,
      @Nullable Integer meetings) {}

  LinkChoice choice(String titleInstead) {
    if (programId == null || widget == null) {
      throw Rejection.invalid("invalid-input", "Choose a program and what the link opens.");
    }
    return new LinkChoice(
        programId,
        Widgets.named(widget),
        title == null ? titleInstead : title,
        Optional.ofNullable(grade).map(LinkInput::policy),
        Optional.ofNullable(available).flatMap(SpanInput::span),
        Optional.ofNullable(submission).flatMap(SpanInput::span));
  }

  private static GradePolicy policy(GradeInput grade) {
    GradeBasis basis = grade.basis() == null ? GradeBasis.LEVELS : grade.basis();
    if (grade.max() == null) {
      throw Rejection.invalid("invalid-grade-policy", "Give the maximum.");
    }
    return new GradePolicy(
        grade.max(),
        basis,
        basis == GradeBasis.LEVELS ? points(grade.points()) : new TreeMap<>(),
        basis == GradeBasis.MEETINGS && grade.meetings() != null ? grade.meetings() : 0);
  }

  private static TreeMap<Integer, BigDecimal> points(@Nullable Map<String, BigDecimal> given) {
    if (given == null) {
      throw Rejection.invalid("invalid-grade-policy", "Give each level's points.");
    }
    TreeMap<Integer, BigDecimal> points = new TreeMap<>();
    given.forEach(
        (level, value) -> {
          if (!level.matches("-?[0-2]")) {
            throw Rejection.invalid("invalid-grade-policy", "Levels run from -2 to +2.");
          }
          points.put(Integer.valueOf(level), value);
        });
    return points;
  }

  /** The page's names of the widgets. */
  static final class Widgets {
    private Widgets() {}

    static Widget named(String name) {
      return switch (name) {
        case "journey" -> Widget.JOURNEY;
        case "match" -> Widget.MATCHING;
        case "agreement" -> Widget.AGREEMENT;
        case "goals" -> Widget.GOALS;
        case "outcome" -> Widget.OUTCOME_REVIEW;
        case "mentors" -> Widget.MENTORS;
        default -> throw Rejection.invalid("invalid-input", "There is no such part to link to.");
      };
    }

    static String name(Widget widget) {
      return switch (widget) {
        case JOURNEY -> "journey";
        case MATCHING -> "match";
        case AGREEMENT -> "agreement";
        case GOALS -> "goals";
        case OUTCOME_REVIEW -> "outcome";
        case MENTORS -> "mentors";
      };
    }
  }
}
