package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.ProgramSettings;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/** What an administrator lets a program ask people of its own. */
@NothingPersonal("what a program asks")
@Path("/api/console/questions/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionsResource {
  private final ConsolePrograms console;
  private final Programs programs;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public QuestionsResource(ConsolePrograms console, Programs programs, TuneMatching tuning) {
    this.console = console;
    this.programs = programs;
    this.tuning = tuning;
  }

  /**
   * What a program asks.
   *
   * @param name of the program
   * @param languages that it speaks, English first
   * @param version of how it matches, to change it by
   */
  public record QuestionsView(
      String name, List<String> languages, List<StatedQuestion> questions, long version) {}

  /** What it is to ask, in this order. */
  public record QuestionsChange(@Nullable List<StatedQuestion> questions, long version) {}

  /** What another program asks. */
  public record ElsewhereView(UUID id, String name, List<StatedQuestion> questions) {}

  /** What a program asks. */
  @GET
  public QuestionsView questions(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    return view(registration, console.get(registration, program));
  }

  /** Says what it asks from now on. */
  @PUT
  public QuestionsView ask(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID id,
      QuestionsChange change) {
    Program program = console.get(registration, id);
    List<StatedQuestion> stated = change.questions() == null ? List.of() : change.questions();
    List<ProfileQuestion> wanted = stated.stream().map(StatedQuestion::toQuestion).toList();
    Map<String, Integer> points = new HashMap<>();
    for (StatedQuestion one : stated) {
      if (one.points() != null) {
        points.put(ProfileQuestion.PREFIX + one.key(), one.points());
      }
    }
    tuning.ask(registration, id, new ProgramQuestions(wanted), points, change.version());
    return view(registration, program);
  }

  /** What the other programs of the registration ask, to be taken over. */
  @GET
  @Path("elsewhere")
  public List<ElsewhereView> elsewhere(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    console.require(registration, program);
    Map<UUID, MatchSettings> asked = tuning.elsewhere(registration, program);
    return programs.all(registration).stream()
        .filter(one -> asked.containsKey(one.id()))
        .sorted(Comparator.comparing(Program::name).thenComparing(Program::id))
        .map(
            one ->
                new ElsewhereView(
                    one.id(),
                    one.name(),
                    Optional.ofNullable(asked.get(one.id()))
                        .map(settings -> stated(settings, Set.of()))
                        .orElse(List.of())))
        .toList();
  }

  private QuestionsView view(UUID tenant, Program program) {
    ProgramSettings.Kept kept = tuning.kept(tenant, program.id());
    return new QuestionsView(
        program.name(),
        program.vocabularies().keySet().stream()
            .sorted(
                Comparator.comparing((String one) -> !one.equals("en")).thenComparing(one -> one))
            .toList(),
        stated(kept.settings(), tuning.answered(tenant, program.id())),
        kept.version());
  }

  private static List<StatedQuestion> stated(MatchSettings settings, Set<String> answered) {
    return settings.asked().all().stream()
        .map(
            one ->
                StatedQuestion.of(
                    one,
                    settings.weights().points().getOrDefault(one.criterion(), 0),
                    answered.contains(one.key())))
        .toList();
  }
}
