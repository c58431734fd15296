package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.matching.Entry;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;

/** What staff are shown of a course: who takes part, and the pairs that were made. */
@Dependent
public class CourseViews {
  private final CourseProgram courseProgram;
  private final Participations participations;
  private final Engagements engagements;
  private final Seats seats;
  private final RunViews runViews;
  private final TuneMatching tuning;
  private final Entry entry;
  private final Names names;
  private final People people;
  private final Objections objections;

  /** For the container. */
  @Inject
  public CourseViews(
      CourseProgram courseProgram,
      Participations participations,
      Engagements engagements,
      Seats seats,
      RunViews runViews,
      TuneMatching tuning,
      Entry entry,
      Names names,
      People people,
      Objections objections) {
    this.courseProgram = courseProgram;
    this.participations = participations;
    this.engagements = engagements;
    this.seats = seats;
    this.runViews = runViews;
    this.tuning = tuning;
    this.entry = entry;
    this.names = names;
    this.people = people;
    this.objections = objections;
  }

  /** The course page. */
  public record CourseView(
      ProgramView program,
      String title,
      List<MemberView> members,
      List<PairView> pairs,
      Weights weights,
      Map<String, String> asked,
      RunViews.@Nullable RunView run) {}

  /** The program. */
  public record ProgramView(
      UUID id,
      String name,
      String status,
      PairingMethod pairing,
      Vocabulary vocabulary,
      boolean thirdParty,
      boolean approval) {}

  /**
   * Somebody in the course and how far they have come.
   *
   * @param unmatched whether they object to being brought together with others
   */
  public record MemberView(
      UUID id,
      String name,
      String courseRole,
      boolean active,
      boolean testUser,
      @Nullable String side,
      boolean given,
      int seats,
      int freeSeats,
      List<String> groups,
      boolean unmatched) {}

  /**
   * A pair that was proposed, and how far it has come.
   *
   * @param finished whether it came to an end with an outcome, so that nobody waits after it
   */
  public record PairView(
      UUID id,
      PersonView mentor,
      PersonView mentee,
      String state,
      boolean acceptedByMentor,
      boolean acceptedByMentee,
      String expiresAt,
      boolean finished) {}

  CourseView course(Visit visit, Optional<MatchRun> run) {
    Place place = courseProgram.place(visit);
    Program program = courseProgram.program(visit);
    return new CourseView(
        new ProgramView(
            program.id(),
            program.name(),
            program.status().name(),
            program.pairing().method(),
            program.vocabulary(visit.locale()),
            program.thirdParty(),
            entry.asked(place).approval()),
        courseProgram.activity(visit).title(),
        members(place),
        pairs(place),
        tuning.of(place).weights(),
        new Wording(tuning.of(place), visit.locale()).questions(),
        run.map(newest -> runViews.run(visit, newest)).orElse(null));
  }

  private List<MemberView> members(Place place) {
    Map<UUID, Participation> parts = new HashMap<>();
    participations.in(place).forEach(part -> parts.put(part.personId(), part));
    Map<UUID, Seats.Count> counts = seats.count(place);
    Set<UUID> unmatched = objections.against(place.tenantId(), Use.MATCHING);
    return people.members(place.tenantId(), place.courseId()).stream()
        .map(
            member ->
                view(
                    member,
                    Optional.ofNullable(parts.get(member.person().id())),
                    counts.getOrDefault(member.person().id(), new Seats.Count(0, 0)),
                    unmatched.contains(member.person().id())))
        .toList();
  }

  private static MemberView view(
      Member member, Optional<Participation> part, Seats.Count count, boolean unmatched) {
    return new MemberView(
        member.person().id(),
        member.person().name(),
        member.role().name(),
        member.active(),
        member.person().testUser(),
        part.map(own -> own.side().name()).orElse(null),
        part.flatMap(Participation::given).isPresent(),
        count.all(),
        count.free(),
        member.groups().stream().map(CourseGroup::name).toList(),
        unmatched);
  }

  private List<PairView> pairs(Place place) {
    List<Engagement> all = engagements.in(place);
    Map<String, PersonView> shown =
        names.of(
            place.tenantId(),
            all.stream().flatMap(p -> Stream.of(p.mentorId(), p.menteeId())).toList());
    return all.stream()
        .map(
            pair ->
                new PairView(
                    pair.id(),
                    person(pair.mentorId(), shown),
                    person(pair.menteeId(), shown),
                    pair.state().name(),
                    pair.mentorAcceptedAt().isPresent(),
                    pair.menteeAcceptedAt().isPresent(),
                    pair.expiresAt().toString(),
                    pair.hasReachedItsEnd()))
        .toList();
  }

  private static PersonView person(UUID id, Map<String, PersonView> people) {
    return people.getOrDefault(id.toString(), new PersonView(id.toString(), ""));
  }
}
