package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.privacy.Periods;
import org.tandem.tool.privacy.Retention;
import org.tandem.tool.privacy.SetRetention;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/** How long a registration and its programs keep things, for administrators. */
@NothingPersonal("months")
@Path("/api/console/retention/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleRetentionResource {
  private final ConsoleVisitor console;
  private final Retention retention;
  private final SetRetention setting;
  private final Programs programs;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public ConsoleRetentionResource(
      ConsoleVisitor console,
      Retention retention,
      SetRetention setting,
      Programs programs,
      ConsoleAudit audit) {
    this.console = console;
    this.retention = retention;
    this.setting = setting;
    this.programs = programs;
    this.audit = audit;
  }

  /**
   * A time, in months.
   *
   * @param id which
   * @param usual where nobody has set it
   * @param least the shortest that can be set
   * @param most the longest
   * @param chosen what was set for the registration; null where nothing was
   * @param ofPrograms whether a program can have a shorter one
   */
  public record SpanView(
      String id, int usual, int least, int most, @Nullable Integer chosen, boolean ofPrograms) {}

  /**
   * A program.
   *
   * @param id for paths
   * @param name its name
   * @param chosen what was set for it, in months by the time's id
   */
  public record ProgramView(String id, String name, Map<String, Integer> chosen) {}

  /**
   * Everything that can be set.
   *
   * @param graceDays after how many days it counts
   * @param spans the times
   * @param programs the programs, newest first
   */
  public record RetentionView(long graceDays, List<SpanView> spans, List<ProgramView> programs) {}

  /**
   * What is to be set.
   *
   * @param months by the time's id; those that are absent become as the registration says, or usual
   */
  public record RetentionInput(@NotNull Map<String, Integer> months) {}

  /** How long things are kept. */
  @GET
  public RetentionView retention(@PathParam("registration") UUID registration) {
    console.visit(registration);
    Periods periods = retention.of(registration);
    return new RetentionView(
        Periods.GRACE.toDays(),
        Arrays.stream(Span.values())
            .map(
                span ->
                    new SpanView(
                        span.name(),
                        span.usual(),
                        span.least(),
                        Span.MOST,
                        periods.chosen(registration, span).orElse(null),
                        span.isOfPrograms()))
            .toList(),
        programs.all(registration).stream().map(program -> view(program, periods)).toList());
  }

  /** Sets what holds for the registration. */
  @PUT
  public RetentionView set(
      @PathParam("registration") UUID registration, @Valid @NotNull RetentionInput input) {
    return set(registration, registration, input);
  }

  /** Sets what holds for a program. */
  @PUT
  @Path("{program}")
  public RetentionView setOf(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @Valid @NotNull RetentionInput input) {
    return set(registration, program, input);
  }

  private RetentionView set(UUID registration, UUID scope, RetentionInput input) {
    ConsoleVisit visit = console.visit(registration);
    if (setting.set(registration, scope, wanted(input, scope.equals(registration)))) {
      audit.note(visit, registration, "set-retention", scope + " " + input.months());
    }
    return retention(registration);
  }

  private static Map<Span, Optional<Integer>> wanted(RetentionInput input, boolean all) {
    Map<Span, Optional<Integer>> wanted = new EnumMap<>(Span.class);
    for (Span span : Span.values()) {
      if (all || span.isOfPrograms()) {
        wanted.put(span, Optional.ofNullable(input.months().get(span.name())));
      }
    }
    if (!Arrays.stream(Span.values())
        .map(Span::name)
        .toList()
        .containsAll(input.months().keySet())) {
      throw Rejection.invalid("invalid-period", "There is no such time.");
    }
    return wanted;
  }

  private static ProgramView view(Program program, Periods periods) {
    Map<String, Integer> chosen = new TreeMap<>();
    for (Span span : Span.values()) {
      periods.chosen(program.id(), span).ifPresent(months -> chosen.put(span.name(), months));
    }
    return new ProgramView(program.id().toString(), program.name(), chosen);
  }
}
