package org.tandem.tool.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Place;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.Said;

/**
 * Everybody who takes part in a program of a course as a table that can be brought in elsewhere: a
 * mentee with the mentor of the pair that they are in, and a line for each pair that is over. Whom
 * people asked for or excluded is not in it, nor what they answered that nobody is shown.
 */
@Dependent
public class ExportPeople {
  private final Participations participations;
  private final Engagements engagements;
  private final People people;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public ExportPeople(
      Participations participations, Engagements engagements, People people, TuneMatching tuning) {
    this.participations = participations;
    this.engagements = engagements;
    this.people = people;
    this.tuning = tuning;
  }

  /** The headings of the table, and nothing else: a file to begin with. */
  public static String headings() {
    return begun(List.of()).text();
  }

  /** The table. */
  public String csv(Place place) {
    Map<UUID, Person> known = new HashMap<>();
    for (Member member : people.members(place.tenantId(), place.courseId())) {
      known.put(member.person().id(), member.person());
    }
    Map<UUID, Engagement> together = new HashMap<>();
    List<Engagement> over = new ArrayList<>();
    for (Engagement pair : engagements.in(place)) {
      if (pair.state().isTogether()) {
        together.put(pair.menteeId(), pair);
      } else if (pair.ending().isPresent()) {
        over.add(pair);
      }
    }
    List<ProfileQuestion> asked = tuning.of(place).asked().inTables();
    CsvText csv = begun(asked);
    for (Participation part : participations.in(place)) {
      Person person = known.get(part.personId());
      if (person != null && !person.testUser()) {
        Line line = new Line(person);
        line.part(part);
        Optional.ofNullable(together.get(part.personId()))
            .map(pair -> known.get(pair.mentorId()))
            .ifPresent(line::mentor);
        csv.line(line.cells(asked));
      }
    }
    over.forEach(pair -> former(pair, known).ifPresent(line -> csv.line(line.cells(asked))));
    return csv.text();
  }

  private static CsvText begun(List<ProfileQuestion> asked) {
    CsvText csv = new CsvText();
    csv.line(
        Stream.concat(
                Stream.of(Column.values()).map(Column::heading),
                asked.stream().map(ProfileQuestion::criterion))
            .toList());
    return csv;
  }

  private static Optional<Line> former(Engagement pair, Map<UUID, Person> known) {
    Person mentee = known.get(pair.menteeId());
    Person mentor = known.get(pair.mentorId());
    if (mentee == null || mentor == null) {
      return Optional.empty();
    }
    Line line = new Line(mentee);
    line.set(Column.ROLE, Side.MENTEE.name().toLowerCase(Locale.ROOT));
    line.mentor(mentor);
    pair.endedAt()
        .ifPresent(end -> line.set(Column.PAIR_ENDED_ON, end.toString().substring(0, 10)));
    return Optional.of(line);
  }

  /** A line in the making. */
  private static final class Line {
    private static final String BETWEEN = "; ";

    private final Map<Column, String> cells = new HashMap<>();
    private Map<String, Said> answers = Map.of();

    Line(Person person) {
      set(Column.USER_ID, person.subject());
      set(Column.EMAIL, person.email().orElse(""));
      set(Column.NAME, person.name());
    }

    void set(Column column, String text) {
      cells.put(column, text);
    }

    void part(Participation part) {
      Profile said = part.given().orElse(part.draft());
      answers = said.details().answers();
      set(Column.ROLE, part.side().name().toLowerCase(Locale.ROOT));
      set(Column.SEATS, part.side() == Side.MENTOR ? String.valueOf(said.seats()) : "");
      set(Column.ABOUT, said.about());
      set(Column.SKILLS, String.join(BETWEEN, said.skills()));
      set(Column.TOPICS, String.join(BETWEEN, said.topics()));
      set(Column.LANGUAGES, String.join(BETWEEN, said.languages()));
      set(Column.DEPARTMENT, said.details().department());
      set(Column.LOCATION, said.details().location());
      set(Column.SENIORITY, text(Optional.ofNullable(said.details().seniority())));
      set(Column.EXPERIENCE, text(Optional.ofNullable(said.details().experience())));
    }

    void mentor(Person mentor) {
      set(Column.MENTOR_USER_ID, mentor.subject());
      set(Column.MENTOR_EMAIL, mentor.email().orElse(""));
    }

    List<String> cells(List<ProfileQuestion> asked) {
      return Stream.concat(
              Stream.of(Column.values()).map(column -> cells.getOrDefault(column, "")),
              asked.stream().map(question -> answer(question.key())))
          .toList();
    }

    private String answer(String key) {
      Said said = answers.get(key);
      return said == null ? "" : String.join(BETWEEN, said.values());
    }

    private static String text(Optional<Integer> number) {
      return number.map(String::valueOf).orElse("");
    }
  }
}
