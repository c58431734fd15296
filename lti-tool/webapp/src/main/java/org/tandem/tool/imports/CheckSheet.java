package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.Directory;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.relations.KeptApart;

/** Compares a table with what is known, and says line by line what it would bring. */
@Dependent
public class CheckSheet {
  private final People people;
  private final Participations participations;
  private final Seats seats;
  private final KeptApart keptApart;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public CheckSheet(
      People people,
      Participations participations,
      Seats seats,
      KeptApart keptApart,
      TuneMatching tuning) {
    this.people = people;
    this.participations = participations;
    this.seats = seats;
    this.keptApart = keptApart;
    this.tuning = tuning;
  }

  /** Reads a table for a place, as {@link Sheet} says. */
  Sheet read(Place place, String content) {
    return Sheet.read(content, tuning.of(place).asked());
  }

  /**
   * Checks every line.
   *
   * @param agreed whether the people have agreed to take part already
   */
  Checked check(Place place, Program program, Sheet sheet, boolean agreed) {
    List<Member> members = people.members(place.tenantId(), place.courseId());
    Directory directory = new Directory(members);
    Map<UUID, Side> sides =
        participations.in(place).stream()
            .collect(Collectors.toMap(Participation::personId, Participation::side));
    Map<UUID, Integer> free = new HashMap<>();
    seats.count(place).forEach((mentor, count) -> free.put(mentor, count.free()));
    Findings findings = new Findings();
    CheckPeople checkPeople =
        new CheckPeople(
            directory,
            new RoleWords(program),
            new CheckAnswers(tuning.of(place).asked(), agreed),
            sides,
            findings);
    CheckPairs checkPairs =
        new CheckPairs(
            directory,
            agreed,
            sides,
            free,
            seats.placed(place).keySet(),
            new Apart(keptApart.among(place.tenantId(), ids(members))),
            findings);
    Map<SheetLine, UUID> found = checkPeople.check(sheet.lines());
    findings.entries().forEach(checkPairs::joins);
    found.forEach(checkPairs::check);
    return findings.checked();
  }

  private static Set<UUID> ids(List<Member> members) {
    return members.stream().map(member -> member.person().id()).collect(Collectors.toSet());
  }
}
