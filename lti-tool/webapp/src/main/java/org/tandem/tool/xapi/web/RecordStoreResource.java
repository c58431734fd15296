package org.tandem.tool.xapi.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.xapi.NameStore;
import org.tandem.tool.xapi.RecordStore;
import org.tandem.tool.xapi.RecordStores;

/** The learning record store of an LMS, for administrators. Its password is never shown. */
@NothingPersonal("an address, counts and the words of a machine")
@Path("/api/console/record-store/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class RecordStoreResource {
  private final ConsoleVisitor visitor;
  private final RecordStores stores;
  private final NameStore naming;

  /** For the container. */
  @Inject
  public RecordStoreResource(ConsoleVisitor visitor, RecordStores stores, NameStore naming) {
    this.visitor = visitor;
    this.stores = stores;
    this.naming = naming;
  }

  /**
   * A store as somebody wants it.
   *
   * @param password none to keep the one that there is
   * @param speaks 1.0.3 or 2.0.0
   * @param version the version it was read as; 0 where there was none
   */
  public record StoreInput(
      boolean on,
      @NotNull @Size(min = 1, max = 1000) String endpoint,
      @NotNull @Size(min = 1, max = 255) String user,
      @Nullable @Size(min = 1, max = 255) String password,
      @NotNull String speaks,
      long version) {}

  /**
   * A store and how it goes.
   *
   * @param endpoint null where none was named, as all that follows
   * @param next when it is told next
   * @param error what went wrong the last time
   */
  public record StoreView(
      boolean on,
      @Nullable String endpoint,
      @Nullable String user,
      @Nullable String speaks,
      @Nullable String since,
      @Nullable String next,
      @Nullable String error,
      long waiting,
      long told,
      long refused,
      long version) {}

  /**
   * What a try came to.
   *
   * @param letIn whether the store answers, and lets Tandem in
   * @param versions what it says it speaks
   */
  public record TriedView(boolean letIn, List<String> versions, @Nullable String error) {}

  /** The store, if one was named. */
  @GET
  public StoreView store(@PathParam("registration") UUID registration) {
    visitor.visit(registration);
    return view(registration);
  }

  /** Names a store, or switches it on or off. */
  @PUT
  public StoreView name(
      @PathParam("registration") UUID registration, @Valid @NotNull StoreInput input) {
    ConsoleVisit visit = visitor.visit(registration);
    RecordStore.Version speaks =
        RecordStore.Version.of(input.speaks())
            .orElseThrow(
                () -> Rejection.invalid("invalid-record-store", "Choose xAPI 1.0.3 or 2.0.0."));
    naming.name(
        visit,
        registration,
        new NameStore.Wish(
            input.on(),
            input.endpoint().strip(),
            input.user().strip(),
            Optional.ofNullable(input.password()),
            speaks,
            input.version()));
    return view(registration);
  }

  /** Tries the store as it is kept. */
  @POST
  @Path("/test")
  public TriedView attempt(@PathParam("registration") UUID registration) {
    NameStore.Tried tried = naming.attempt(visitor.visit(registration), registration);
    return new TriedView(tried.error().isEmpty(), tried.versions(), tried.error().orElse(null));
  }

  private StoreView view(UUID registration) {
    Optional<RecordStore> kept = stores.find(registration);
    Optional<RecordStores.State> state = stores.state(registration);
    if (kept.isEmpty() || state.isEmpty()) {
      return new StoreView(false, null, null, null, null, null, null, 0, 0, 0, 0);
    }
    RecordStore store = kept.get();
    RecordStores.State goes = state.get();
    return new StoreView(
        store.on(),
        store.endpoint().toString(),
        store.user(),
        store.speaks().number(),
        store.since().toString(),
        goes.next().toString(),
        goes.error().orElse(null),
        goes.waiting(),
        goes.told(),
        goes.refused(),
        store.version());
  }
}
