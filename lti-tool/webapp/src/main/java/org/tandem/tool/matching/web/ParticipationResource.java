package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.MentorLoads;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.matching.Details;
import org.tandem.tool.matching.Entry;
import org.tandem.tool.matching.GettingReady;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.questions.Said;
import org.tandem.tool.relations.KeptApart;

/** One's own part in the program: side, profile, seats, wishes. */
@Path("/api/participation")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParticipationResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Participations participations;
  private final TakePart takePart;
  private final Seats seats;
  private final MentorLoads loads;
  private final KeptApart keptApart;
  private final TuneMatching tuning;
  private final Entry entry;
  private final People people;

  /** For the container. */
  @Inject
  public ParticipationResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Participations participations,
      TakePart takePart,
      Seats seats,
      MentorLoads loads,
      KeptApart keptApart,
      TuneMatching tuning,
      Entry entry,
      People people) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.participations = participations;
    this.takePart = takePart;
    this.seats = seats;
    this.loads = loads;
    this.keptApart = keptApart;
    this.tuning = tuning;
    this.entry = entry;
    this.people = people;
  }

  /** Somebody on the other side; mentees are shown to mentors by name only. */
  public record Other(
      UUID id,
      String name,
      String about,
      List<String> skills,
      List<String> topics,
      List<String> languages,
      List<AnswerViews.AnswerView> answers,
      int freeSeats) {}

  /** A profile as the page knows it. */
  public record ProfileView(
      String about,
      List<String> skills,
      List<String> topics,
      List<String> languages,
      int seats,
      List<UUID> ranked,
      List<UUID> vetoes,
      @Nullable Availability hours,
      Details details) {}

  /**
   * One's own part, and what the form needs.
   *
   * @param asked the program's own questions, of either side
   * @param ready where one stands with what is to be read first, on the side chosen
   * @param admission whether the program asks anything of those who come
   */
  public record ParticipationView(
      @Nullable Side side,
      @Nullable Long version,
      ProfileView draft,
      @Nullable String givenAt,
      boolean changedSinceGiven,
      List<String> skillSuggestions,
      List<String> topicSuggestions,
      Set<MatchSettings.Question> questions,
      List<String> affinitySuggestions,
      List<AnswerViews.QuestionView> asked,
      List<Other> others,
      int takenInAll,
      @Nullable Integer mostInAll,
      GettingReady.State ready,
      boolean admission) {}

  /**
   * What a person sends.
   *
   * @param mostInAll how many mentees a mentor takes in all programs together; none for no limit
   * @param version the one last seen, none at the first time
   */
  public record ParticipationInput(
      @Nullable Side side,
      @Nullable ProfileInput profile,
      @Nullable Integer mostInAll,
      @Nullable Long version) {}

  /** Hours as sent; without any it is not stated. */
  public record HoursInput(@Nullable String zone, @Nullable List<String> slots) {
    Optional<Availability> toAvailability() {
      return zone == null || slots == null || slots.isEmpty()
          ? Optional.empty()
          : Optional.of(new Availability(zone, slots));
    }
  }

  /** Details as sent; what is missing is not stated. */
  public record DetailsInput(
      @Nullable Map<String, Integer> levels,
      @Nullable List<String> goals,
      @Nullable Integer experience,
      @Nullable Integer seniority,
      @Nullable String department,
      @Nullable String location,
      @Nullable List<Details.Format> formats,
      @Nullable List<String> affinity,
      @Nullable Map<String, Said> answers) {

    Details toDetails() {
      return new Details(
          levels == null ? Map.of() : levels,
          ProfileInput.given(goals),
          experience,
          seniority,
          department == null ? "" : department,
          location == null ? "" : location,
          ProfileInput.given(formats),
          ProfileInput.given(affinity),
          answers == null ? Map.of() : answers);
    }
  }

  /** A profile as sent; what is missing is not stated. */
  public record ProfileInput(
      @Nullable String about,
      @Nullable List<String> skills,
      @Nullable List<String> topics,
      @Nullable List<String> languages,
      @Nullable Integer seats,
      @Nullable List<UUID> ranked,
      @Nullable List<UUID> vetoes,
      @Nullable HoursInput hours,
      @Nullable DetailsInput details) {

    Profile toProfile() {
      return new Profile(
          about == null ? "" : about,
          given(skills),
          given(topics),
          given(languages),
          seats == null ? 0 : seats,
          given(ranked),
          given(vetoes),
          Optional.ofNullable(hours).flatMap(HoursInput::toAvailability),
          details == null ? Details.NONE : details.toDetails());
    }

    private static <T> List<T> given(@Nullable List<T> values) {
      return values == null ? List.of() : values;
    }
  }

  /** One's own part. */
  @GET
  public ParticipationView own() {
    Visit visit = visitor.visit();
    return view(visit, participations.find(courseProgram.place(visit), visit.personId()));
  }

  /** Saves what was typed. */
  @PUT
  public ParticipationView draft(ParticipationInput input) {
    Visit visit = writing();
    return view(
        visit,
        Optional.of(
            takePart.draft(
                courseProgram.place(visit),
                visit.personId(),
                side(input),
                profile(input),
                Optional.ofNullable(input.version()))));
  }

  /** Hands it in. */
  @POST
  public ParticipationView give(ParticipationInput input) {
    Visit visit = writing();
    Place place = courseProgram.place(visit);
    Optional<Long> version = Optional.ofNullable(input.version());
    Participation given =
        takePart.give(place, visit.personId(), side(input), profile(input), version);
    if (given.side() == Side.MENTOR) {
      loads.limit(visit.tenantId(), visit.personId(), Optional.ofNullable(input.mostInAll()));
    }
    return view(visit, Optional.of(given));
  }

  private Visit writing() {
    Visit visit = visitor.visit();
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    return visit;
  }

  private static Side side(ParticipationInput input) {
    if (input.side() == null) {
      throw Rejection.invalid("invalid-input", "Choose a side first.");
    }
    return input.side();
  }

  private static Profile profile(ParticipationInput input) {
    return input.profile() == null ? Profile.blank(0) : input.profile().toProfile();
  }

  private ParticipationView view(Visit visit, Optional<Participation> own) {
    Program program = courseProgram.program(visit);
    ProgramTemplate template = program.template();
    MatchSettings settings = tuning.of(courseProgram.place(visit));
    Entry.Asked asked = entry.asked(courseProgram.place(visit));
    MentorLoads.Load load = loads.of(visit.tenantId(), visit.personId());
    Profile draft = own.map(Participation::draft).orElse(Profile.blank(template.seats()));
    return new ParticipationView(
        own.map(Participation::side).orElse(null),
        own.map(Participation::version).orElse(null),
        new ProfileView(
            draft.about(),
            draft.skills(),
            draft.topics(),
            draft.languages(),
            draft.seats(),
            draft.ranked(),
            draft.vetoes(),
            draft.hours().orElse(null),
            draft.details()),
        own.flatMap(Participation::givenAt).map(Object::toString).orElse(null),
        own.flatMap(Participation::given).filter(given -> !given.equals(draft)).isPresent(),
        template.skills(visit.locale()),
        template.topics(visit.locale()),
        questions(settings, asked),
        settings.affinities(),
        AnswerViews.questions(settings.asked(), visit.locale(), draft.details().answers()),
        own.filter(part -> !asked.approval() || part.given().isPresent())
            .map(part -> others(visit, settings, program.pairing(), part))
            .orElse(List.of()),
        load.taken(),
        load.most().orElse(null),
        own.map(part -> takePart.ready(part.place(), part.personId(), part.side()))
            .orElse(GettingReady.State.NOTHING),
        asked.anything());
  }

  private static Set<MatchSettings.Question> questions(MatchSettings settings, Entry.Asked asked) {
    Set<MatchSettings.Question> questions = settings.questions();
    if (asked.experience()) {
      questions.add(MatchSettings.Question.EXPERIENCE);
    }
    return questions;
  }

  /**
   * Where people search for each other, who is not found there is not here either: what is missing
   * there would tell who excluded whom.
   */
  private List<Other> others(
      Visit visit, MatchSettings settings, PairingPolicy policy, Participation own) {
    Place place = own.place();
    AnswerViews answers = new AnswerViews(settings.asked(), visit.locale());
    Set<UUID> apart =
        policy.method().hasRequests() ? keptApart.from(place.tenantId(), own.personId()) : Set.of();
    List<Participation> given =
        participations.open(place).stream()
            .filter(part -> part.side() != own.side() && part.given().isPresent())
            .filter(part -> !part.personId().equals(own.personId()))
            .filter(part -> !apart.contains(part.personId()))
            .filter(part -> !policy.method().hasRequests() || !hasExcluded(part, own.personId()))
            .toList();
    Map<UUID, Person> names =
        people.findAll(place.tenantId(), given.stream().map(Participation::personId).toList());
    Map<UUID, Seats.Count> counts = seats.count(place);
    return given.stream()
        .filter(part -> names.containsKey(part.personId()))
        .map(part -> other(own.side(), part, names, counts, answers))
        .toList();
  }

  private static boolean hasExcluded(Participation part, UUID person) {
    return part.given().filter(profile -> profile.vetoes().contains(person)).isPresent();
  }

  private static Other other(
      Side asking,
      Participation part,
      Map<UUID, Person> names,
      Map<UUID, Seats.Count> counts,
      AnswerViews answers) {
    UUID id = part.personId();
    Person person = names.get(id);
    String name = person == null ? "" : person.name();
    Optional<Profile> given = part.given();
    if (asking == Side.MENTOR || given.isEmpty()) {
      return new Other(id, name, "", List.of(), List.of(), List.of(), List.of(), 0);
    }
    Profile profile = given.get();
    return new Other(
        id,
        name,
        profile.about(),
        profile.skills(),
        profile.topics(),
        profile.languages(),
        answers.of(profile),
        counts.getOrDefault(id, new Seats.Count(0, 0)).free());
  }
}
