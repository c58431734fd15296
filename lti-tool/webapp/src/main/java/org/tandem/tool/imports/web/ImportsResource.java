package org.tandem.tool.imports.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.imports.ExportPeople;
import org.tandem.tool.imports.ImportPeople;
import org.tandem.tool.imports.PeopleImport;
import org.tandem.tool.imports.PeopleImports;
import org.tandem.tool.imports.web.ImportViews.CourseView;
import org.tandem.tool.imports.web.ImportViews.ImportView;
import org.tandem.tool.imports.web.ImportViews.PeopleView;
import org.tandem.tool.imports.web.ImportViews.VerdictView;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/** The people of a program as tables, for administrators: sent in, taken back, taken out. */
@Path("/api/console/people/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private static final String PROGRESS =
      "how far tables are, by numbers, and who of the staff sent them";
  private static final String CSV = "text/csv; charset=UTF-8";

  /** One more than is allowed is enough to know; the rest is never read. */
  private static final int MOST_READ = ImportPeople.MOST_BYTES + 1;

  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final Activities activities;
  private final People people;
  private final ImportPeople importing;
  private final PeopleImports imports;
  private final ExportPeople exporting;

  /** For the container. */
  @Inject
  public ImportsResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      Activities activities,
      People people,
      ImportPeople importing,
      PeopleImports imports,
      ExportPeople exporting) {
    this.visitor = visitor;
    this.programs = programs;
    this.activities = activities;
    this.people = people;
    this.importing = importing;
    this.imports = imports;
    this.exporting = exporting;
  }

  /** The courses of a program, and the tables that were sent. */
  @GET
  @NothingPersonal(PROGRESS)
  public PeopleView people(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    Program program = programs.get(registration, programId);
    List<CourseView> courses =
        activities.courses(registration, programId).stream()
            .flatMap(id -> people.course(registration, id).stream())
            .sorted(Comparator.comparing(Course::title))
            .map(course -> new CourseView(course.id(), course.title()))
            .toList();
    List<ImportView> sent =
        imports.of(registration, programId).stream().map(ImportView::of).toList();
    return new PeopleView(program.name(), courses, sent);
  }

  /** Checks a table; nobody takes part through it yet. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public VerdictView check(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @QueryParam("course") @Nullable UUID courseId,
      @QueryParam("name") @Nullable String name,
      @QueryParam("agreed") boolean agreed,
      InputStream body) {
    programs.require(registration, programId);
    Place place = place(registration, programId, courseId);
    String by = visitor.visit().name();
    return VerdictView.of(importing.check(place, PlainText.orEmpty(name), agreed, bytes(body), by));
  }

  /** Everybody who takes part in a course, with their pairs. */
  @GET
  @Path("csv")
  @Produces(CSV)
  public String csv(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @QueryParam("course") @Nullable UUID courseId) {
    programs.require(registration, programId);
    return exporting.csv(place(registration, programId, courseId));
  }

  /** A table with headings only. */
  @GET
  @NothingPersonal(PROGRESS)
  @Path("headings")
  @Produces(CSV)
  public String headings(
      @PathParam("registration") UUID registration, @PathParam("program") UUID programId) {
    programs.require(registration, programId);
    return ExportPeople.headings();
  }

  /** How far a table is. */
  @GET
  @NothingPersonal(PROGRESS)
  // Nothing but an id: whoever takes any type would get this operation instead of a file.
  @Path("{import: [0-9a-f-]+}")
  public ImportView one(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("import") UUID id) {
    programs.require(registration, programId);
    return ImportView.of(sent(registration, programId, id));
  }

  /** Lets a table be brought in. */
  @POST
  @NothingPersonal(PROGRESS)
  @Path("{import}/start")
  public ImportView start(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("import") UUID id) {
    return act(registration, programId, id, importing::start);
  }

  /** Stops it on its way. */
  @POST
  @NothingPersonal(PROGRESS)
  @Path("{import}/stop")
  public ImportView stop(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("import") UUID id) {
    return act(registration, programId, id, importing::stop);
  }

  /** Takes it back. */
  @POST
  @NothingPersonal(PROGRESS)
  @Path("{import}/undo")
  public ImportView undo(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @PathParam("import") UUID id) {
    return act(registration, programId, id, importing::undo);
  }

  private ImportView act(UUID registration, UUID programId, UUID id, Consumer<PeopleImport> what) {
    programs.require(registration, programId);
    what.accept(sent(registration, programId, id));
    return ImportView.of(sent(registration, programId, id));
  }

  private PeopleImport sent(UUID registration, UUID programId, UUID id) {
    return imports
        .find(registration, programId, id)
        .orElseThrow(() -> Rejection.notFound("file in this program"));
  }

  private static Place place(UUID registration, UUID programId, @Nullable UUID courseId) {
    if (courseId == null) {
      throw Rejection.invalid("invalid-input", "Say which course this is about.");
    }
    return new Place(registration, programId, courseId);
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body.readNBytes(MOST_READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
