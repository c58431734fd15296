package org.tandem.tool.safeguarding.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.safeguarding.BreakGlass;
import org.tandem.tool.safeguarding.Opening;
import org.tandem.tool.safeguarding.Openings;
import org.tandem.tool.safeguarding.Part;
import org.tandem.tool.safeguarding.ReadOpened;

/** Two administrators open what a pair wrote, to protect somebody. */
@Path("/api/console/safeguarding/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleSafeguardingResource {
  private static final int MOST = 50;
  private static final int MOST_PEOPLE = 10;

  private final ConsoleVisitor console;
  private final BreakGlass breakGlass;
  private final Openings openings;
  private final ReadOpened reading;
  private final Engagements engagements;
  private final Programs programs;
  private final People people;
  private final ConsoleAudit audit;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleSafeguardingResource(
      ConsoleVisitor console,
      BreakGlass breakGlass,
      Openings openings,
      ReadOpened reading,
      Engagements engagements,
      Programs programs,
      People people,
      ConsoleAudit audit,
      Clock clock) {
    this.console = console;
    this.breakGlass = breakGlass;
    this.openings = openings;
    this.reading = reading;
    this.engagements = engagements;
    this.programs = programs;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** A pair of somebody who was found. */
  public record PairView(String id, String program, String person, String other) {}

  /** What is asked for: of which pair, which parts, and why. */
  public record AskInput(@NotNull UUID pair, @NotNull List<String> parts, @NotNull String reason) {
    Set<Part> toParts() {
      Set<Part> all = EnumSet.noneOf(Part.class);
      for (String name : parts) {
        all.add(
            Arrays.stream(Part.values())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejection.invalid("no-parts", "There is no such part.")));
      }
      return all;
    }
  }

  /** Why somebody approves. */
  public record ApprovalInput(@NotNull String reason) {}

  /** A piece of what the pair wrote; who wrote something is null where that is not kept. */
  public record PieceView(Part part, String title, @Nullable String at, List<WordView> words) {}

  /** Words and who wrote them. */
  public record WordView(@Nullable String by, String text) {}

  /** The newest requests. */
  @GET
  public List<OpeningView> all(@PathParam("registration") UUID registration) {
    ConsoleVisit visit = console.visit(registration);
    return openings.newest(registration, MOST).stream()
        .map(one -> view(visit, one))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The pairs of those whose name or address has this text.
   *
   * @param text at least two characters; nothing is found by fewer
   */
  @GET
  @Path("pairs")
  public List<PairView> find(
      @PathParam("registration") UUID registration,
      @QueryParam("text") @DefaultValue("") String text) {
    console.visit(registration);
    return people.search(registration, text, MOST_PEOPLE).stream()
        .flatMap(person -> pairs(registration, person))
        .toList();
  }

  /** Asks to read. */
  @POST
  public List<OpeningView> ask(
      @PathParam("registration") UUID registration, @Valid @NotNull AskInput input) {
    ConsoleVisit visit = console.visit(registration);
    Opening opening =
        breakGlass.ask(
            registration, visit.personId(), input.pair(), input.toParts(), input.reason());
    audit.note(visit, registration, "break-glass-asked", opening.id().toString());
    return all(registration);
  }

  /** Approves what somebody else asked for. */
  @POST
  @Path("openings/{opening}/approval")
  public List<OpeningView> approve(
      @PathParam("registration") UUID registration,
      @PathParam("opening") UUID opening,
      @Valid @NotNull ApprovalInput input) {
    ConsoleVisit visit = console.visit(registration);
    breakGlass.approve(registration, visit.personId(), opening, input.reason());
    audit.note(visit, registration, "break-glass-approved", opening.toString());
    return all(registration);
  }

  /** What the pair wrote, for one of the two while it is open; noted as read of this pair. */
  @GET
  @Path("openings/{opening}/pairs/{engagement}")
  public List<PieceView> read(
      @PathParam("registration") UUID registration,
      @PathParam("opening") UUID opening,
      @PathParam("engagement") UUID engagement,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    ConsoleVisit visit = console.visit(registration);
    Opening open = breakGlass.open(registration, visit.personId(), opening, engagement);
    List<ReadOpened.Piece> pieces = reading.of(open, AcceptedLanguage.of(language));
    Map<UUID, Person> names =
        people.findAll(
            registration,
            pieces.stream()
                .flatMap(piece -> piece.words().stream())
                .flatMap(word -> word.by().stream())
                .distinct()
                .toList());
    return pieces.stream().map(piece -> view(piece, names)).toList();
  }

  private Stream<PairView> pairs(UUID tenant, Person person) {
    List<Engagement> own = engagements.ofPerson(tenant, person.id());
    Map<UUID, Person> others =
        people.findAll(tenant, own.stream().map(pair -> pair.other(person.id())).toList());
    return own.stream()
        .filter(pair -> pair.acceptedBy(person.id()).isPresent())
        .map(
            pair ->
                new PairView(
                    pair.id().toString(),
                    programs.find(tenant, pair.place().programId()).map(Program::name).orElse(""),
                    person.name(),
                    OpeningView.name(others, pair.other(person.id()))));
  }

  private Optional<OpeningView> view(ConsoleVisit visit, Opening opening) {
    return engagements
        .find(opening.tenantId(), opening.engagementId())
        .map(
            pair -> {
              Map<UUID, Person> names =
                  people.findAll(
                      opening.tenantId(),
                      Stream.concat(
                              Stream.of(pair.mentorId(), pair.menteeId(), opening.askedBy()),
                              opening.approval().map(Opening.Approval::by).stream())
                          .distinct()
                          .toList());
              return OpeningView.of(opening, pair, names, visit.personId(), clock.instant());
            });
  }

  private static PieceView view(ReadOpened.Piece piece, Map<UUID, Person> names) {
    return new PieceView(
        piece.part(),
        piece.title(),
        piece.at().map(Object::toString).orElse(null),
        piece.words().stream()
            .map(
                word ->
                    new WordView(
                        word.by().map(id -> OpeningView.name(names, id)).orElse(null), word.text()))
            .toList());
  }
}
