package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Exclusion;
import org.tandem.matching.explain.Explanations;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.RunMatch;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;

/**
 * What staff are shown. Who vetoed whom stays private: both vetoes appear as one "private choice",
 * and a profile's own words are not here, only what met in a pair.
 */
@Dependent
public class CourseViews {
  private static final String PRIVATE_CHOICE = "PRIVATE_CHOICE";
  private static final Set<Exclusion> PRIVATE =
      EnumSet.of(Exclusion.MENTEE_VETO, Exclusion.MENTOR_VETO);

  private final CourseProgram courseProgram;
  private final Participations participations;
  private final Engagements engagements;
  private final Seats seats;
  private final RunMatch runMatch;
  private final People people;

  /** For the container. */
  @Inject
  public CourseViews(
      CourseProgram courseProgram,
      Participations participations,
      Engagements engagements,
      Seats seats,
      RunMatch runMatch,
      People people) {
    this.courseProgram = courseProgram;
    this.participations = participations;
    this.engagements = engagements;
    this.seats = seats;
    this.runMatch = runMatch;
    this.people = people;
  }

  /** The course page. */
  public record CourseView(
      ProgramView program,
      String title,
      List<MemberView> members,
      List<PairView> pairs,
      Weights weights,
      @Nullable RunView run) {}

  /** The program. */
  public record ProgramView(UUID id, String name, String status, Vocabulary vocabulary) {}

  /** Somebody in the course and how far they have come. */
  public record MemberView(
      UUID id,
      String name,
      String courseRole,
      boolean active,
      boolean testUser,
      @Nullable String side,
      boolean given,
      int seats,
      int freeSeats) {}

  /** A pair that was proposed, and how far it has come. */
  public record PairView(
      UUID id,
      PersonView mentor,
      PersonView mentee,
      String state,
      boolean acceptedByMentor,
      boolean acceptedByMentee,
      String expiresAt) {}

  /** A person by id and name. */
  public record PersonView(String id, String name) {}

  /** A run. */
  public record RunView(
      UUID id,
      String runAt,
      String runBy,
      String state,
      boolean stale,
      boolean verified,
      List<String> objections,
      Weights weights,
      List<PersonView> mentees,
      List<PersonView> mentors,
      int seats,
      long points,
      List<MadeView> pairs,
      List<UnmatchedView> unmatched,
      @Nullable String publishedAt,
      long version) {}

  /** A pair of a run. */
  public record MadeView(
      PersonView mentee, PersonView mentor, int points, List<MatchResult.Part> parts) {}

  /** Somebody without a mentor, and how many mentors each reason kept away. */
  public record UnmatchedView(PersonView mentee, int possible, Map<String, Integer> reasons) {}

  /** Why two people were or were not paired; the shortfall is what the pair would cost all. */
  public record WhyView(
      boolean paired,
      int points,
      List<MatchResult.Part> parts,
      List<String> reasons,
      @Nullable Long shortfallMentees,
      @Nullable Long shortfallPoints) {}

  CourseView course(Visit visit, Optional<MatchRun> run) {
    Place place = courseProgram.place(visit);
    Program program = courseProgram.program(visit);
    return new CourseView(
        new ProgramView(
            program.id(),
            program.name(),
            program.status().name(),
            program.template().vocabulary(visit.locale())),
        courseProgram.activity(visit).title(),
        members(place),
        pairs(place),
        Weights.STANDARD,
        run.map(newest -> run(visit, newest)).orElse(null));
  }

  private List<MemberView> members(Place place) {
    Map<UUID, Participation> parts = new HashMap<>();
    participations.in(place).forEach(part -> parts.put(part.personId(), part));
    Map<UUID, Seats.Count> counts = seats.count(place);
    return people.members(place.tenantId(), place.courseId()).stream()
        .map(
            member ->
                view(
                    member,
                    Optional.ofNullable(parts.get(member.person().id())),
                    counts.getOrDefault(member.person().id(), new Seats.Count(0, 0))))
        .toList();
  }

  private static MemberView view(Member member, Optional<Participation> part, Seats.Count count) {
    return new MemberView(
        member.person().id(),
        member.person().name(),
        member.role().name(),
        member.active(),
        member.person().testUser(),
        part.map(own -> own.side().name()).orElse(null),
        part.flatMap(Participation::given).isPresent(),
        count.all(),
        count.free());
  }

  private List<PairView> pairs(Place place) {
    List<Engagement> all = engagements.in(place);
    Map<String, String> names =
        names(
            place.tenantId(),
            all.stream().flatMap(p -> Stream.of(p.mentorId(), p.menteeId())).toList());
    return all.stream()
        .map(
            pair ->
                new PairView(
                    pair.id(),
                    person(pair.mentorId().toString(), names),
                    person(pair.menteeId().toString(), names),
                    pair.state().name(),
                    pair.mentorAcceptedAt().isPresent(),
                    pair.menteeAcceptedAt().isPresent(),
                    pair.expiresAt().toString()))
        .toList();
  }

  RunView run(Visit visit, MatchRun run) {
    List<UUID> ids = new ArrayList<>(List.of(run.runBy()));
    run.inputs().mentees().forEach(mentee -> ids.add(UUID.fromString(mentee.id())));
    run.inputs().mentors().forEach(mentor -> ids.add(UUID.fromString(mentor.id())));
    Map<String, String> names = names(visit.tenantId(), ids);
    return new RunView(
        run.id(),
        run.runAt().toString(),
        person(run.runBy().toString(), names).name(),
        run.state().name(),
        run.state() == MatchRun.State.STAGED && runMatch.isStale(run),
        run.result().verified(),
        run.result().objections(),
        run.inputs().weights(),
        run.inputs().mentees().stream().map(one -> person(one.id(), names)).toList(),
        run.inputs().mentors().stream().map(one -> person(one.id(), names)).toList(),
        run.inputs().mentors().stream().mapToInt(one -> one.seats()).sum(),
        run.result().pairs().stream().mapToLong(MatchResult.Pair::points).sum(),
        run.result().pairs().stream()
            .map(
                pair ->
                    new MadeView(
                        person(pair.mentee(), names),
                        person(pair.mentor(), names),
                        pair.points(),
                        pair.parts()))
            .toList(),
        run.result().unmatched().stream()
            .map(
                one ->
                    new UnmatchedView(
                        person(one.mentee(), names), one.possible(), reasons(one.excluded())))
            .toList(),
        run.publishedAt().map(Object::toString).orElse(null),
        run.version());
  }

  WhyView why(Explanations.Why why) {
    return new WhyView(
        why.paired(),
        why.score().points(),
        MatchResult.parts(why.score(), Map.of()),
        why.exclusions().stream().map(CourseViews::reason).distinct().toList(),
        why.shortfall().map(gap -> gap.mentees()).orElse(null),
        why.shortfall().map(gap -> gap.points()).orElse(null));
  }

  private static Map<String, Integer> reasons(Map<String, Integer> excluded) {
    Map<String, Integer> shown = new TreeMap<>();
    excluded.forEach(
        (rule, count) -> shown.merge(reason(Exclusion.valueOf(rule)), count, Integer::sum));
    return shown;
  }

  private static String reason(Exclusion rule) {
    return PRIVATE.contains(rule) ? PRIVATE_CHOICE : rule.name();
  }

  private Map<String, String> names(UUID tenantId, Collection<UUID> ids) {
    return people.findAll(tenantId, Set.copyOf(ids)).values().stream()
        .collect(Collectors.toMap(person -> person.id().toString(), Person::name));
  }

  private static PersonView person(String id, Map<String, String> names) {
    return new PersonView(id, names.getOrDefault(id, ""));
  }
}
