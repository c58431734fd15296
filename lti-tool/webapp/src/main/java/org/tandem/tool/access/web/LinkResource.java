package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.tandem.tool.access.AnswerDeepLinking;
import org.tandem.tool.access.DeepLinkingRequest;
import org.tandem.tool.access.KnownPlatforms;
import org.tandem.tool.access.LaunchSession;
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
  private final RequestVisitor visitor;
  private final AnswerDeepLinking deepLinking;
  private final SetUpLink setUp;
  private final Programs programs;
  private final People people;
  private final KnownPlatforms platforms;

  /** For the container. */
  @Inject
  public LinkResource(
      RequestVisitor visitor,
      AnswerDeepLinking deepLinking,
      SetUpLink setUp,
      Programs programs,
      People people,
      KnownPlatforms platforms) {
    this.visitor = visitor;
    this.deepLinking = deepLinking;
    this.setUp = setUp;
    this.programs = programs;
    this.people = people;
    this.platforms = platforms;
  }

  /** What a new link may be made of. */
  @GET
  @Path("/deep-linking")
  public LinkOffer offer() {
    LaunchSession session = choosing();
    DeepLinkingRequest request = deepLinking.request(session);
    return offer(session, request.acceptsLineItem(), request.suggestedTitle());
  }

  /** The signed answer with the chosen link, for the page to post to the platform. */
  @POST
  @Path("/deep-linking")
  public AnswerDeepLinking.Answer place(LinkInput input) {
    LaunchSession session = choosing();
    return deepLinking.place(session, input.choice(""));
  }

  /** The signed answer of somebody who chose nothing. */
  @POST
  @Path("/deep-linking/cancel")
  public AnswerDeepLinking.Answer cancel() {
    return deepLinking.cancel(choosing());
  }

  /** What a link that is not set up may open. */
  @GET
  @Path("/setup")
  public LinkOffer setup() {
    LaunchSession session = visitor.session();
    session.visit().requireStaff();
    boolean hasColumn = session.link().flatMap(LaunchSession.Link::lineItemUrl).isPresent();
    return offer(session, hasColumn, Optional.empty());
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

  private LinkOffer offer(LaunchSession session, boolean acceptsGrade, Optional<String> title) {
    return LinkOffer.of(
        platforms.find(session.tenantId()).map(Registration::platformName).orElse(""),
        session.courseId().flatMap(course -> people.course(session.tenantId(), course)),
        acceptsGrade,
        title,
        programs.open(session.tenantId()),
        session.locale());
  }
}
