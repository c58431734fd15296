package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.access.AnswerDeepLinking;
import org.tandem.tool.access.DeepLinkingRequest;
import org.tandem.tool.access.KnownPlatforms;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.LinkDrafts;
import org.tandem.tool.access.SetUpLink;
import org.tandem.tool.access.View;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.program.Programs;

/** Deciding what a link opens: at deep linking, or afterwards where it was placed by hand. */
@Path("/api")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkResource {
  private static final int LONGEST_DRAFT = 16_000;

  private final RequestVisitor visitor;
  private final AnswerDeepLinking deepLinking;
  private final SetUpLink setUp;
  private final Programs programs;
  private final People people;
  private final KnownPlatforms platforms;
  private final LinkDrafts drafts;
  private final Clock clock;

  /** For the container. */
  @Inject
  public LinkResource(
      RequestVisitor visitor,
      AnswerDeepLinking deepLinking,
      SetUpLink setUp,
      Programs programs,
      People people,
      KnownPlatforms platforms,
      LinkDrafts drafts,
      Clock clock) {
    this.visitor = visitor;
    this.deepLinking = deepLinking;
    this.setUp = setUp;
    this.programs = programs;
    this.people = people;
    this.platforms = platforms;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** What new links may be made of, and what was chosen earlier. */
  @GET
  @Path("/deep-linking")
  public LinkOffer offer() {
    LaunchSession session = choosing();
    DeepLinkingRequest request = deepLinking.request(session);
    return offer(session)
        .asked(request, drafts.find(session, request.data()).flatMap(LinkResource::json));
  }

  /** Remembers what is being chosen, for when the editor is opened again. */
  @PUT
  @Path("/deep-linking/draft")
  public void draft(JsonObject content) {
    LaunchSession session = choosing();
    String text = content.toString();
    if (text.length() > LONGEST_DRAFT) {
      throw Rejection.invalid("invalid-input", "That is too much for a draft.");
    }
    drafts.keep(session, deepLinking.request(session).data(), text, clock.instant());
  }

  /** The signed answer with the chosen links, for the page to post to the platform. */
  @POST
  @Path("/deep-linking")
  public AnswerDeepLinking.Answer place(LinkInput.LinksInput input) {
    return deepLinking.place(choosing(), input.choices());
  }

  /** The signed answer of somebody who chose nothing, or could not. */
  @POST
  @Path("/deep-linking/cancel")
  public AnswerDeepLinking.Answer cancel() {
    LaunchSession session = choosing();
    return deepLinking.request(session).acceptsLink()
        ? deepLinking.cancel(session)
        : deepLinking.fail(
            session,
            Texts.in(List.of(session.locale())).text("link-not-accepted"),
            "accept_types of the request lacks ltiResourceLink");
  }

  /** What a link that is not set up may open. */
  @GET
  @Path("/setup")
  public LinkOffer setup() {
    LaunchSession session = visitor.session();
    session.visit().requireStaff();
    boolean hasColumn = session.link().flatMap(LaunchSession.Link::lineItemUrl).isPresent();
    return offer(session).graded(hasColumn);
  }

  /** Sets a link up. */
  @PUT
  @Path("/setup")
  public void setUp(LinkInput input) {
    LaunchSession session = visitor.session();
    setUp.setUp(session, input.choice("Tandem"));
  }

  private LaunchSession choosing() {
    LaunchSession session = visitor.session();
    if (session.view() != View.DEEP_LINKING) {
      throw Rejection.forbidden("This launch did not ask for content.");
    }
    return session;
  }

  private LinkOffer offer(LaunchSession session) {
    return LinkOffer.of(
        platforms.find(session.tenantId()).map(Registration::platformName).orElse(""),
        session.courseId().flatMap(course -> people.course(session.tenantId(), course)),
        programs.open(session.tenantId()),
        session.locale());
  }

  private static Optional<JsonObject> json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Optional.of(reader.readObject());
    } catch (JsonException notOurs) {
      return Optional.empty();
    }
  }
}
