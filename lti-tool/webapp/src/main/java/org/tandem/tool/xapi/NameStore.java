package org.tandem.tool.xapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.http.Origins;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.platforms.ConsoleAudit;

/** Lets an administrator name a store, switch it on and off, and try it. */
@Dependent
public class NameStore {
  private final RecordStores stores;
  private final Conversation conversation;
  private final ConsoleAudit audit;
  private final Clock clock;

  /** For the container. */
  @Inject
  public NameStore(
      RecordStores stores, Conversation conversation, ConsoleAudit audit, Clock clock) {
    this.stores = stores;
    this.conversation = conversation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What somebody wants.
   *
   * @param endpoint the address of the store
   * @param password none to keep the one that there is
   * @param seen the version they saw; 0 where there was none
   */
  public record Wish(
      boolean on,
      String endpoint,
      String user,
      Optional<String> password,
      RecordStore.Version speaks,
      long seen) {}

  /**
   * What a try came to.
   *
   * @param versions what the store says it speaks
   * @param error what went wrong; none where Tandem was let in
   */
  public record Tried(List<String> versions, Optional<String> error) {}

  /**
   * Keeps what somebody wants.
   *
   * @throws Rejection (invalid-record-store) for an address that may not be called;
   *     (password-needed) where there is none, or the store is another host than the one that the
   *     password is for; (stale-version) if it was changed since
   */
  @Transactional
  public void name(ConsoleVisit visit, UUID tenantId, Wish wish) {
    Optional<RecordStore> before = stores.find(tenantId);
    URI endpoint = endpoint(wish.endpoint());
    String password =
        wish.password()
            .or(
                () ->
                    before
                        .filter(known -> sameHost(known.endpoint(), endpoint))
                        .map(RecordStore::password))
            .orElseThrow(
                () ->
                    Rejection.invalid(
                        "password-needed",
                        "Give the password for this store: none is kept for this address."));
    boolean goesOn = before.filter(known -> known.on() && wish.on()).isPresent();
    RecordStore store =
        new RecordStore(
            tenantId,
            wish.on(),
            endpoint,
            wish.user(),
            password,
            wish.speaks(),
            goesOn ? before.get().since() : clock.instant(),
            wish.seen());
    stores.keep(store, clock.instant());
    audit.note(
        visit, tenantId, wish.on() ? "record-store-on" : "record-store-off", endpoint.getHost());
  }

  /** Tries a store as it is kept: whether it answers, speaks the version and lets Tandem in. */
  public Tried attempt(ConsoleVisit visit, UUID tenantId) {
    RecordStore store = stores.find(tenantId).orElseThrow(() -> Rejection.notFound("record store"));
    audit.note(visit, tenantId, "record-store-tried", store.endpoint().getHost());
    List<String> versions = List.of();
    try {
      versions = conversation.versions(store);
      conversation.knock(store);
      return new Tried(versions, Optional.empty());
    } catch (PlatformCallFailed e) {
      // Who may write alone may not read (Communication 4.0), and was let in all the same.
      boolean letIn = !versions.isEmpty() && e.status().orElse(0) == 403;
      return new Tried(
          versions, letIn ? Optional.empty() : Optional.of(Conversation.words(store, e)));
    }
  }

  private URI endpoint(String text) {
    try {
      URI address = URI.create(text.endsWith("/") ? text : text + "/");
      conversation.checkForm(address);
      if (address.getRawQuery() == null && address.getRawFragment() == null) {
        return address;
      }
      throw invalid("An address of a store has no question mark and no #.");
    } catch (IllegalArgumentException | PlatformCallFailed e) {
      throw invalid(
          e instanceof PlatformCallFailed failed
              ? String.valueOf(failed.getMessage())
              : "This is no web address.");
    }
  }

  private static boolean sameHost(URI one, URI other) {
    return Origins.of(one).equals(Origins.of(other));
  }

  private static Rejection invalid(String why) {
    return Rejection.invalid("invalid-record-store", why);
  }
}
