package org.tandem.tool.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Journey;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Vocabulary;

/** Gathers what waits for a person in all their courses, as their start pages would show it. */
@Dependent
@Transactional
public class WhoseTurn {
  private final Journey journey;
  private final Programs programs;
  private final People people;
  private final Instance<News> news;

  /** For the container. */
  @Inject
  public WhoseTurn(Journey journey, Programs programs, People people, @Any Instance<News> news) {
    this.journey = journey;
    this.programs = programs;
    this.people = people;
    this.news = news;
  }

  /** What waits for somebody now, and what else there is to tell. */
  Digest of(Recipient recipient) {
    List<Digest.Turn> turns = new ArrayList<>();
    for (Place place : recipient.places()) {
      programs
          .find(place.tenantId(), place.programId())
          .filter(program -> program.status() != ProgramStatus.DRAFT)
          .ifPresent(program -> turns.addAll(in(place, program, recipient)));
    }
    turns.sort(Comparator.comparing(Digest.Turn::key));
    return new Digest(
        turns,
        news.stream()
            .flatMap(each -> each.of(recipient.tenantId(), recipient.personId()).stream())
            .toList());
  }

  private List<Digest.Turn> in(Place place, Program program, Recipient recipient) {
    Journey.Standing standing = journey.of(place, program, recipient.personId());
    String course = people.course(place.tenantId(), place.courseId()).map(Course::title).orElse("");
    return standing.turns().stream()
        .map(
            turn ->
                new Digest.Turn(
                    place.programId()
                        + " "
                        + place.courseId()
                        + " "
                        + turn.pair().map(pair -> pair.id().toString()).orElse("")
                        + " "
                        + turn.code(),
                    program.name(),
                    course,
                    turn.pair()
                        .flatMap(pair -> pair.findSide(recipient.personId()))
                        .or(() -> standing.part().map(Participation::side))
                        .map(side -> role(program, side, recipient.language()))
                        .orElse("")))
        .toList();
  }

  private static String role(Program program, Side side, Locale language) {
    Vocabulary words = program.vocabulary(language);
    return (side == Side.MENTOR ? words.mentor() : words.mentee()).one();
  }
}
