package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.deeplinking.DeepLinkingResponse;
import org.tandem.lti.deeplinking.LinkLineItem;
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
  private final KnownPlatforms platforms;
  private final ToolKeys keys;
  private final PlaceActivity activities;
  private final DeepLinkingRequests requests;
  private final OwnAddresses addresses;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerDeepLinking(
      KnownPlatforms platforms,
      ToolKeys keys,
      PlaceActivity activities,
      DeepLinkingRequests requests,
      OwnAddresses addresses,
      Clock clock) {
    this.platforms = platforms;
    this.keys = keys;
    this.activities = activities;
    this.requests = requests;
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
   * Makes the activity and signs the answer.
   *
   * @throws Rejection where the request was answered before or cannot take a link
   */
  public Answer place(LaunchSession session, LinkChoice choice) {
    DeepLinkingRequest request = request(session);
    if (!request.acceptsLink()) {
      throw Rejection.invalid(
          "link-not-accepted",
          "Your LMS does not take a link here. Add it as an activity instead.");
    }
    answerOnce(request);
    Activity activity =
        activities.create(
            session.tenantId(),
            new NewActivity(
                choice.programId(),
                session.visit().course(),
                choice.widget(),
                choice.title(),
                request.acceptsLineItem() ? choice.grading() : Optional.empty()));
    return sign(session, request, List.of(link(activity)));
  }

  /** Signs the answer of somebody who changed their mind. */
  public Answer cancel(LaunchSession session) {
    DeepLinkingRequest request = request(session);
    answerOnce(request);
    return sign(session, request, List.of());
  }

  private void answerOnce(DeepLinkingRequest request) {
    if (!requests.answer(request.tenantId(), request.launchId(), clock.instant())) {
      throw Rejection.conflict(
          "already-answered", "This was added already. Go back to the course and begin again.");
    }
  }

  // The activity's id goes into both places: a platform keeps the one with the link, the other with
  // the gradebook column, and copies both when it copies a course.
  private LtiResourceLinkItem link(Activity activity) {
    LtiResourceLinkItem.Builder link =
        LtiResourceLinkItem.titled(activity.title())
            .url(addresses.redirectUri())
            .custom("activity_id", activity.id().toString());
    activity
        .grading()
        .ifPresent(
            policy ->
                link.lineItem(
                    LinkLineItem.of(
                        policy.maximum().doubleValue(),
                        activity.title(),
                        activity.id().toString())));
    return link.build();
  }

  private Answer sign(
      LaunchSession session, DeepLinkingRequest request, List<LtiResourceLinkItem> items) {
    Registration registration =
        platforms.find(session.tenantId()).orElseThrow(() -> Rejection.notFound("registration"));
    String jwt =
        DeepLinkingResponse.to(
                session.issuer(), registration.clientId(), session.deploymentId(), request.data())
            .items(items)
            .sign(keys.current(session.tenantId()), clock, Secret.next());
    return new Answer(request.returnUrl(), jwt);
  }
}
