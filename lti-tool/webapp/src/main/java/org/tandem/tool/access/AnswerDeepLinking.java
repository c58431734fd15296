package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tandem.lti.deeplinking.DeepLinkingResponse;
import org.tandem.lti.deeplinking.LtiResourceLinkItem;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolKeys;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.PlaceActivity;

/** Answers a platform's deep linking request with what the instructor chose, or with nothing. */
@Dependent
@Transactional
public class AnswerDeepLinking {
  private static final int MOST_LINKS = 20;

  private final KnownPlatforms platforms;
  private final ToolKeys keys;
  private final PlaceActivity activities;
  private final DeepLinkingRequests requests;
  private final LinkDrafts drafts;
  private final OwnAddresses addresses;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerDeepLinking(
      KnownPlatforms platforms,
      ToolKeys keys,
      PlaceActivity activities,
      DeepLinkingRequests requests,
      LinkDrafts drafts,
      OwnAddresses addresses,
      Clock clock) {
    this.platforms = platforms;
    this.keys = keys;
    this.activities = activities;
    this.requests = requests;
    this.drafts = drafts;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * The answer, for the browser to post as a form.
   *
   * @param returnUrl where to
   * @param jwt the form's one field
   */
  public record Answer(String returnUrl, String jwt) {}

  /** What the launch asked for. */
  public DeepLinkingRequest request(LaunchSession session) {
    return requests
        .find(session.tenantId(), session.id())
        .orElseThrow(() -> Rejection.notFound("deep linking request"));
  }

  /**
   * Makes the activities and signs the answer.
   *
   * @throws Rejection where the request was answered before or cannot take the links
   */
  public Answer place(LaunchSession session, List<LinkChoice> choices) {
    DeepLinkingRequest request = request(session);
    if (!request.acceptsLink()) {
      throw Rejection.invalid(
          "link-not-accepted",
          "Your LMS does not take a link here. Add it as an activity instead.");
    }
    if (choices.isEmpty() || choices.size() > (request.acceptsSeveral() ? MOST_LINKS : 1)) {
      throw Rejection.invalid(
          "too-many-links", "Your LMS takes one link at a time here. Add the others afterwards.");
    }
    answerOnce(request);
    List<LtiResourceLinkItem> items =
        choices.stream().map(choice -> item(session, request, choice)).toList();
    drafts.forget(session);
    return sign(session, request, response -> response.items(items));
  }

  /** Signs the answer of somebody who changed their mind. */
  public Answer cancel(LaunchSession session) {
    DeepLinkingRequest request = request(session);
    answerOnce(request);
    return sign(session, request, response -> response.items(List.of()));
  }

  /**
   * Signs the answer to a request that cannot be met, so that the platform can say why.
   *
   * @param message for the person
   * @param log for the platform's log
   */
  public Answer fail(LaunchSession session, String message, String log) {
    DeepLinkingRequest request = request(session);
    answerOnce(request);
    return sign(
        session,
        request,
        response -> response.items(List.of()).errorMessage(message).errorLog(log));
  }

  private void answerOnce(DeepLinkingRequest request) {
    if (!requests.answer(request.tenantId(), request.launchId(), clock.instant())) {
      throw Rejection.conflict(
          "already-answered", "This was added already. Go back to the course and begin again.");
    }
  }

  private LtiResourceLinkItem item(
      LaunchSession session, DeepLinkingRequest request, LinkChoice choice) {
    Activity activity =
        activities.create(
            session.tenantId(),
            new NewActivity(
                choice.programId(),
                session.visit().course(),
                choice.widget(),
                choice.title(),
                request.acceptsLineItem() ? choice.grading() : Optional.empty()));
    return ActivityLink.to(activity, choice, request.targets(), addresses.redirectUri());
  }

  private Answer sign(
      LaunchSession session,
      DeepLinkingRequest request,
      UnaryOperator<DeepLinkingResponse> content) {
    Registration registration =
        platforms.find(session.tenantId()).orElseThrow(() -> Rejection.notFound("registration"));
    DeepLinkingResponse response =
        DeepLinkingResponse.to(
            session.issuer(), registration.clientId(), session.deploymentId(), request.data());
    String jwt =
        content.apply(response).sign(keys.current(session.tenantId()), clock, Secret.next());
    return new Answer(request.returnUrl(), jwt);
  }
}
