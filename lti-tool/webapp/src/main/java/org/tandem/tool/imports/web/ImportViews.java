package org.tandem.tool.imports.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.imports.Flaw;
import org.tandem.tool.imports.ImportPeople;
import org.tandem.tool.imports.PeopleImport;

/** What the console shows of tables that were sent. */
public final class ImportViews {
  /** Most flaws that are told at once. */
  private static final int MOST_FLAWS = 500;

  private ImportViews() {}

  /** A course that people can be brought into. */
  public record CourseView(UUID id, String title) {}

  /** A table that was sent. */
  public record ImportView(
      UUID id,
      UUID courseId,
      String fileName,
      boolean agreed,
      PeopleImport.State state,
      int progress,
      PeopleImport.Counts counts,
      Optional<Integer> remained,
      String madeBy,
      String madeAt,
      Optional<String> endedAt,
      Optional<String> failure) {

    static ImportView of(PeopleImport one) {
      return new ImportView(
          one.id(),
          one.place().courseId(),
          one.file().name(),
          one.file().agreed(),
          one.state(),
          one.progress(),
          one.counts(),
          one.remained().isPresent() ? Optional.of(one.remained().getAsInt()) : Optional.empty(),
          one.madeBy(),
          one.madeAt().toString(),
          one.endedAt().map(Object::toString),
          one.failure());
    }
  }

  /** The page about the people of a program. */
  public record PeopleView(String name, List<CourseView> courses, List<ImportView> imports) {}

  /**
   * What a check came to.
   *
   * @param kept what can be brought in; none where something is wrong
   * @param wrong how many flaws there are
   * @param flaws the first of them, by line
   * @param ignored headings that mean nothing here
   */
  public record VerdictView(
      Optional<ImportView> kept, int wrong, List<Flaw> flaws, List<String> ignored) {

    static VerdictView of(ImportPeople.Verdict verdict) {
      List<Flaw> flaws = verdict.flaws();
      return new VerdictView(
          verdict.kept().map(ImportView::of),
          flaws.size(),
          flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS)),
          verdict.ignored());
    }
  }
}
