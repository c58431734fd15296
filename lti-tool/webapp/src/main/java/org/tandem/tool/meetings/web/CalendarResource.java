package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.meetings.ShareCalendar;
import org.tandem.tool.people.Visitor;

/** The secret address of a person's calendar: made, made anew, taken back. */
@Path("/api/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class CalendarResource {
  private final Visitor visitor;
  private final ShareCalendar sharing;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CalendarResource(Visitor visitor, ShareCalendar sharing, Settings settings, Clock clock) {
    this.visitor = visitor;
    this.sharing = sharing;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A person's calendar address.
   *
   * @param madeAt when it was made; null where there is none
   * @param address the address itself, only right after it was made
   */
  public record AddressView(@Nullable String madeAt, @Nullable String address) {}

  /** Whether the visitor has an address. */
  @GET
  public AddressView address() {
    Optional<Instant> madeAt = sharing.madeAt(visitor.visit());
    return new AddressView(madeAt.map(Instant::toString).orElse(null), null);
  }

  /** Makes a new address. */
  @POST
  public AddressView make() {
    String secret = sharing.make(visitor.visit());
    return new AddressView(
        clock.instant().toString(), settings.url("/calendar/" + secret + ".ics"));
  }

  /** Takes the address back. */
  @POST
  @Path("revocation")
  public AddressView revoke() {
    sharing.revoke(visitor.visit());
    return new AddressView(null, null);
  }
}
