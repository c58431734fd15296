package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.recognition.Line;
import org.tandem.tool.recognition.Lines;

/** Who helped the visitor and whom they helped: people whom they know from pairs of their own. */
@Path("/api/recognition/line")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LineResource {
  private final Visitor visitor;
  private final Lines lines;
  private final People people;
  private final Clock clock;

  /** For the container. */
  @Inject
  public LineResource(Visitor visitor, Lines lines, People people, Clock clock) {
    this.visitor = visitor;
    this.lines = lines;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Somebody whom the visitor helped.
   *
   * @param onward how many people they have helped since; null unless they let it be known
   */
  public record HelpedView(String name, @Nullable Integer onward) {}

  /**
   * The line.
   *
   * @param helpedBy names of those who helped the visitor
   * @param known whether these may see that the visitor helps others
   */
  public record LineView(List<String> helpedBy, List<HelpedView> helped, boolean known) {}

  /** Whether those who helped the visitor may see that they help others. */
  public record KnownInput(boolean known) {}

  /** The visitor's line. */
  @GET
  public LineView line() {
    return view(visitor.visit());
  }

  /** Lets it be known, or not any more. */
  @PUT
  public LineView letBeKnown(KnownInput input) {
    Visit visit = visitor.visit();
    lines.letBeKnown(visit.tenantId(), visit.personId(), input.known(), clock.instant());
    return view(visit);
  }

  private LineView view(Visit visit) {
    Line line = lines.of(visit.tenantId(), visit.personId());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            Stream.concat(
                    line.helpedBy().stream(), line.helped().stream().map(Line.Helped::personId))
                .distinct()
                .toList());
    return new LineView(
        line.helpedBy().stream().map(id -> name(names, id)).toList(),
        line.helped().stream()
            .map(one -> new HelpedView(name(names, one.personId()), one.onward().orElse(null)))
            .toList(),
        line.known());
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
