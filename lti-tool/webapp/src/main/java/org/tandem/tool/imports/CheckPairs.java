package org.tandem.tool.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Directory;

/** Checks the pairs that a table names, and counts the seats that they take. */
final class CheckPairs {
  private final Directory directory;
  private final boolean agreed;
  private final Map<UUID, Side> sides;
  private final Map<UUID, Integer> free;
  private final Set<UUID> placed;
  private final Apart apart;
  private final Findings findings;

  /**
   * Begins a check.
   *
   * @param agreed whether the people have agreed to take part already
   * @param sides who takes part already, as what
   * @param free the free seats of those who help
   * @param placed those who are in a pair
   */
  CheckPairs(
      Directory directory,
      boolean agreed,
      Map<UUID, Side> sides,
      Map<UUID, Integer> free,
      Set<UUID> placed,
      Apart apart,
      Findings findings) {
    this.directory = directory;
    this.agreed = agreed;
    this.sides = new HashMap<>(sides);
    this.free = new HashMap<>(free);
    this.placed = new HashSet<>(placed);
    this.apart = apart;
    this.findings = findings;
  }

  /** Somebody takes part through the table. */
  void joins(Checked.Entry entry) {
    sides.put(entry.personId(), entry.side());
    if (entry.side() == Side.MENTOR) {
      free.put(entry.personId(), entry.profile().seats());
    }
  }

  /** Checks the pair of a line, if it names one. */
  void check(SheetLine line, UUID person) {
    if (!line.namesMentor()) {
      if (line.isHistory()) {
        findings.flaw(line, Flaw.Code.UNKNOWN_MENTOR, "");
      }
      return;
    }
    List<UUID> mentors =
        directory.find(line.find(Column.MENTOR_USER_ID), line.find(Column.MENTOR_EMAIL));
    if (mentors.size() != 1) {
      findings.flaw(
          line,
          Flaw.Code.UNKNOWN_MENTOR,
          line.find(Column.MENTOR_USER_ID).orElse(line.text(Column.MENTOR_EMAIL)));
      return;
    }
    UUID mentor = mentors.get(0);
    if (mentor.equals(person)) {
      findings.flaw(line, Flaw.Code.ONESELF, "");
    } else if (line.isHistory()) {
      past(line, mentor, person);
    } else {
      refusal(mentor, person)
          .ifPresentOrElse(
              code -> findings.flaw(line, code, ""),
              () -> {
                placed.add(person);
                free.merge(mentor, -1, Integer::sum);
                findings.pair(mentor, person);
              });
    }
  }

  private Optional<Flaw.Code> refusal(UUID mentor, UUID mentee) {
    if (!agreed) {
      return Optional.of(Flaw.Code.NOT_AGREED);
    }
    if (sides.get(mentee) != Side.MENTEE) {
      return Optional.of(Flaw.Code.NOT_MENTEE);
    }
    if (sides.get(mentor) != Side.MENTOR) {
      return Optional.of(Flaw.Code.NOT_MENTOR);
    }
    if (placed.contains(mentee)) {
      return Optional.of(Flaw.Code.PAIRED);
    }
    if (free.getOrDefault(mentor, 0) < 1) {
      return Optional.of(Flaw.Code.NO_SEAT);
    }
    return apart.are(mentor, mentee) ? Optional.of(Flaw.Code.CANNOT_PAIR) : Optional.empty();
  }

  private void past(SheetLine line, UUID mentor, UUID mentee) {
    String day = line.text(Column.PAIR_ENDED_ON);
    try {
      findings.past(mentor, mentee, LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      findings.flaw(line, Flaw.Code.DAY, day);
    }
  }
}
