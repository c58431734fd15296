package org.tandem.tool.meetings.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.meetings.CalendarEntry;
import org.tandem.tool.meetings.CalendarFeeds;
import org.tandem.tool.meetings.ShareCalendar;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * A person's meetings for their own calendar program: whoever holds the address reads when and with
 * whom, and nothing of what about.
 */
@Path("/calendar")
@Dependent
@Transactional
public class CalendarFeedResource {
  private final ShareCalendar sharing;
  private final People people;
  private final Settings settings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CalendarFeedResource(
      ShareCalendar sharing, People people, Settings settings, Clock clock) {
    this.sharing = sharing;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  /** The calendar behind an address. */
  @GET
  @Path("{secret: [A-Za-z0-9_-]+}.ics")
  @Produces("text/calendar")
  public Response calendar(@PathParam("secret") String secret) {
    CalendarFeeds.Owner owner =
        sharing.owner(secret).orElseThrow(() -> Rejection.notFound("calendar"));
    List<CalendarEntry> entries = sharing.entries(owner);
    Map<UUID, Person> partners =
        people.findAll(
            owner.tenantId(), entries.stream().map(CalendarEntry::partnerId).distinct().toList());
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.tandem.tool.meetings.web.calendar",
            Locale.forLanguageTag(owner.language()),
            CalendarFeedResource.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String text =
        ICalendar.write(
            texts.getString("name"),
            entries.stream().map(entry -> event(entry, partners, texts)).toList(),
            clock.instant());
    return Response.ok(text, "text/calendar;charset=UTF-8")
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private ICalendar.Event event(
      CalendarEntry entry, Map<UUID, Person> partners, ResourceBundle texts) {
    String partner =
        Optional.ofNullable(partners.get(entry.partnerId())).map(Person::name).orElse("");
    return new ICalendar.Event(
        entry.id() + "@" + settings.publicUrl().getHost(),
        entry.startsAt(),
        entry.zone(),
        Duration.ofMinutes(entry.minutes()),
        texts.getString("meeting").replace("{name}", partner),
        entry.agreed(),
        entry.version());
  }
}
