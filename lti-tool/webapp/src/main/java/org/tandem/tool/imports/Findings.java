package org.tandem.tool.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.BringPairs.Couple;
import org.tandem.tool.engagements.BringPairs.Former;

/** Gathers what the check of a table finds. */
final class Findings {
  private final List<Checked.Entry> entries = new ArrayList<>();
  private final List<Couple> pairs = new ArrayList<>();
  private final List<Former> past = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private int leftAlone;

  void entry(Checked.Entry entry) {
    entries.add(entry);
  }

  void leaveAlone() {
    leftAlone++;
  }

  void pair(UUID mentorId, UUID menteeId) {
    pairs.add(new Couple(mentorId, menteeId));
  }

  void past(UUID mentorId, UUID menteeId, LocalDate until) {
    past.add(new Former(new Couple(mentorId, menteeId), until));
  }

  void flaw(SheetLine line, Flaw.Code code, String detail) {
    flaws.add(new Flaw(line.number(), code, detail));
  }

  List<Checked.Entry> entries() {
    return entries;
  }

  Checked checked() {
    flaws.sort(Comparator.comparingInt(Flaw::line));
    return new Checked(entries, leftAlone, pairs, past, flaws);
  }
}
