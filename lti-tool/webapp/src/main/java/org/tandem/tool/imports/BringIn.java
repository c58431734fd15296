package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.BringPairs;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** Brings a table in, in one transaction: all of it, or nothing. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class BringIn {
  private static final int CHUNK = 1_000;
  private static final int CHECKED = 20;
  private static final int PEOPLE_IN = 70;
  private static final int SEATS_IN = 80;
  private static final int PAIRS_IN = 95;

  private final ImportJobs jobs;
  private final Programs programs;
  private final CheckSheet check;
  private final Participations participations;
  private final Seats seats;
  private final BringPairs pairs;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BringIn(
      ImportJobs jobs,
      Programs programs,
      CheckSheet check,
      Participations participations,
      Seats seats,
      BringPairs pairs,
      Ids ids,
      Clock clock) {
    this.jobs = jobs;
    this.programs = programs;
    this.check = check;
    this.participations = participations;
    this.seats = seats;
    this.pairs = pairs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Brings it in.
   *
   * @throws Rejection (import-outdated) if something is wrong by now that was right at the check;
   *     (import-moved-on) if it was stopped or given to another node
   */
  void bring(PeopleImport table, UUID claim, Progress progress) {
    Place place = table.place();
    Program program = programs.in(place);
    boolean agreed = table.file().agreed();
    Sheet sheet = check.read(place, jobs.content(table.id()));
    Checked checked = check.check(place, program, sheet, agreed);
    if (!checked.flaws().isEmpty()) {
      throw Rejection.conflict(
          "import-outdated",
          "Since the check something has changed that line "
              + checked.flaws().get(0).line()
              + " is about. Send the file once more.");
    }
    progress.at(CHECKED);
    take(table, checked.entries(), progress);
    if (agreed) {
      seats.offerAll(place, seatsOf(checked.entries()));
    }
    progress.at(SEATS_IN);
    Kind kind = program.template().kind();
    pairs.atWork(place, kind, checked.pairs(), table.id());
    pairs.over(place, kind, checked.past(), table.id());
    progress.at(PAIRS_IN);
    if (!jobs.finish(table.id(), claim, clock.instant())) {
      throw Rejection.conflict("import-moved-on", "This was stopped; nothing is in.");
    }
  }

  private void take(PeopleImport table, List<Checked.Entry> entries, Progress progress) {
    Instant now = clock.instant();
    for (int start = 0; start < entries.size(); start += CHUNK) {
      List<Participation> chunk = new ArrayList<>();
      for (Checked.Entry entry : entries.subList(start, Math.min(start + CHUNK, entries.size()))) {
        chunk.add(
            new Participation(
                ids.next(),
                table.place(),
                entry.personId(),
                entry.side(),
                entry.profile(),
                table.file().agreed() ? Optional.of(entry.profile()) : Optional.empty(),
                table.file().agreed() ? Optional.of(now) : Optional.empty(),
                0));
      }
      participations.addAll(chunk, table.id());
      progress.between(CHECKED, PEOPLE_IN, start + chunk.size(), entries.size());
    }
  }

  private static Map<UUID, Integer> seatsOf(List<Checked.Entry> entries) {
    Map<UUID, Integer> offered = new HashMap<>();
    for (Checked.Entry entry : entries) {
      if (entry.side() == Side.MENTOR) {
        offered.put(entry.personId(), entry.profile().seats());
      }
    }
    return offered;
  }
}
