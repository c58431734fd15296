package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.tool.kernel.CsvTable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Programs;

/** Checks a table, brings it in when told to, stops it, takes it back. */
@Dependent
@Transactional
public class ImportPeople {
  /** Largest file, in bytes. */
  public static final int MOST_BYTES = CsvTable.MOST_BYTES;

  private static final int LONGEST_NAME = 200;

  private final Programs programs;
  private final Activities activities;
  private final CheckSheet check;
  private final PeopleImports imports;
  private final Event<ImportQueued> queued;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ImportPeople(
      Programs programs,
      Activities activities,
      CheckSheet check,
      PeopleImports imports,
      Event<ImportQueued> queued,
      Ids ids,
      Clock clock) {
    this.programs = programs;
    this.activities = activities;
    this.check = check;
    this.imports = imports;
    this.queued = queued;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What the check of a table came to.
   *
   * @param kept what can be brought in now; none where something is wrong, and then nothing is kept
   * @param flaws what is wrong, by line
   * @param ignored headings that mean nothing here
   */
  public record Verdict(Optional<PeopleImport> kept, List<Flaw> flaws, List<String> ignored) {}

  /**
   * Checks a table; nobody takes part through it yet.
   *
   * @param agreed whether the people have agreed to take part already
   * @throws Rejection (not-found) where the program is not in this course; as {@link Sheet} says
   *     for a file that is no table
   */
  public Verdict check(Place place, String fileName, boolean agreed, byte[] file, String madeBy) {
    if (!activities.courses(place.tenantId(), place.programId()).contains(place.courseId())) {
      throw Rejection.notFound("course of this program");
    }
    String content = CsvTable.text(file);
    Sheet sheet = check.read(place, content);
    Checked checked = check.check(place, programs.in(place), sheet, agreed);
    if (!checked.flaws().isEmpty()) {
      return new Verdict(Optional.empty(), checked.flaws(), sheet.ignored());
    }
    String name = PlainText.tidy(fileName, LONGEST_NAME);
    PeopleImport made =
        new PeopleImport(
            ids.next(),
            place,
            new PeopleImport.File(name, agreed),
            PeopleImport.State.CHECKED,
            0,
            new PeopleImport.Counts(
                checked.entries().size(),
                checked.leftAlone(),
                checked.pairs().size(),
                checked.past().size()),
            OptionalInt.empty(),
            madeBy,
            clock.instant(),
            Optional.empty(),
            Optional.empty());
    imports.add(made, content);
    return new Verdict(Optional.of(made), List.of(), sheet.ignored());
  }

  /**
   * Lets it be brought in, in the background.
   *
   * @throws Rejection (import-moved-on) if it is in already or on its way
   */
  public void start(PeopleImport seen) {
    require(seen.state().canStart());
    move(seen, PeopleImport.State.QUEUED);
  }

  /**
   * Stops it; nothing is in then.
   *
   * @throws Rejection (import-moved-on) if it is in already
   */
  public void stop(PeopleImport seen) {
    require(seen.state().canStop());
    move(seen, PeopleImport.State.STOPPED);
  }

  /**
   * Takes it back, in the background: everybody and every pair that has not gone on since.
   *
   * @throws Rejection (import-moved-on) if it is not in
   */
  public void undo(PeopleImport seen) {
    require(seen.state() == PeopleImport.State.DONE);
    move(seen, PeopleImport.State.UNDO_QUEUED);
  }

  private void move(PeopleImport seen, PeopleImport.State next) {
    require(imports.move(seen, next));
    queued.fire(new ImportQueued());
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw Rejection.conflict(
          "import-moved-on", "This file has moved on by now. Look at the new state.");
    }
  }
}
