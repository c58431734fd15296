package org.tandem.tool.privacy.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.privacy.StaffRead;
import org.tandem.tool.privacy.StaffReads;

/**
 * Notes what staff are shown about people before it leaves: of an answer that cannot be noted
 * nothing is shown. Everything for staff is noted but what says that it tells {@linkplain
 * NothingPersonal nothing about anybody}.
 */
@Provider
public class StaffReadFilter implements ContainerResponseFilter {
  private static final String COURSE = "api/course";
  private static final String CONSOLE = "api/console/";
  private static final int LONGEST = 300;

  /** The chain of what the operator reads of no registration in particular. */
  private static final UUID NO_TENANT = new UUID(0, 0);

  @Inject private StaffReads reads;
  @Inject private Visitor visitor;
  @Inject private ConsoleVisitor console;
  @Inject private Clock clock;
  @Context private ResourceInfo resource;

  /** For the container, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public StaffReadFilter() {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    UriInfo uri = request.getUriInfo();
    String path = uri.getPath().replaceFirst("^/", "");
    boolean shown = response.getStatus() / 100 == 2 && response.hasEntity();
    if (!shown || isNothingPersonal()) {
      return;
    }
    if (path.startsWith(COURSE)) {
      note(request, path);
    } else if (path.startsWith(CONSOLE)) {
      noteConsole(request, path);
    }
  }

  private void note(ContainerRequestContext request, String path) {
    Visit visit = visitor.visit();
    reads.add(
        visit.tenantId(),
        read(request, path, Optional.of(visit.personId()), visit.role().name(), visit.courseId()));
  }

  private void noteConsole(ContainerRequestContext request, String path) {
    ConsoleVisit visit = console.visit();
    Optional<UUID> reader =
        visit.isOperator() ? Optional.empty() : Optional.of(visitor.visit().personId());
    UUID tenant =
        visit
            .tenantId()
            .or(() -> id(request, "registration"))
            .or(() -> id(request, "id"))
            .orElse(NO_TENANT);
    String role = visit.isOperator() ? "OPERATOR" : "ADMINISTRATOR";
    reads.add(tenant, read(request, path, reader, role, id(request, "course")));
  }

  private StaffRead read(
      ContainerRequestContext request,
      String path,
      Optional<UUID> reader,
      String role,
      Optional<UUID> course) {
    String operation = request.getMethod() + " /" + path;
    return new StaffRead(
        reader,
        role,
        operation.substring(0, Math.min(operation.length(), LONGEST)),
        course,
        id(request, "person"),
        id(request, "engagement"),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private boolean isNothingPersonal() {
    @Nullable Method method = resource.getResourceMethod();
    return method == null
        || method.isAnnotationPresent(NothingPersonal.class)
        || method.getDeclaringClass().isAnnotationPresent(NothingPersonal.class);
  }

  private static Optional<UUID> id(ContainerRequestContext request, String name) {
    UriInfo uri = request.getUriInfo();
    return Stream.of(uri.getPathParameters(), uri.getQueryParameters())
        .map(parameters -> first(parameters, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<UUID> first(MultivaluedMap<String, String> parameters, String name) {
    try {
      return Optional.ofNullable(parameters.getFirst(name)).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
