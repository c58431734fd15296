package org.tandem.demo.lti;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Refusal;

/** Begins launches: the third-party login initiation. Each may be authorised once. */
public final class Launches {
  private final Platform platform;
  private final boolean storage;
  private final Map<String, PendingLaunch> pending = new ConcurrentHashMap<>();

  /**
   * Launches from that platform.
   *
   * @param storage whether the platform offers to keep values for tools
   */
  public Launches(Platform platform, boolean storage) {
    this.platform = platform;
    this.storage = storage;
  }

  /** Opens an activity. */
  public LoginRequest open(Person person, Course course, Activity activity) {
    Tool tool =
        platform
            .school()
            .tool(activity.toolId())
            .orElseThrow(() -> new Refusal(404, "The tool of this activity has been removed."));
    return begin(
        Vocabulary.RESOURCE_LINK,
        person,
        tool,
        Optional.of(course),
        Optional.of(activity),
        activity.url().isBlank() ? tool.targetLinkUri() : activity.url());
  }

  /** Opens the tool's own place to choose an activity. */
  public LoginRequest choose(Person person, Course course, Tool tool) {
    String target =
        tool.deepLinkingUri()
            .orElseThrow(() -> new Refusal(404, "This tool offers nothing to choose from."));
    return begin(
        Vocabulary.DEEP_LINKING, person, tool, Optional.of(course), Optional.empty(), target);
  }

  /** Opens the tool from the administration, outside of every course. */
  public LoginRequest administer(Person person, Tool tool) {
    return begin(
        Vocabulary.RESOURCE_LINK,
        person,
        tool,
        Optional.empty(),
        Optional.empty(),
        tool.targetLinkUri());
  }

  /** The launch that waits under that id; it waits no longer. */
  Optional<PendingLaunch> take(String id) {
    return Optional.ofNullable(pending.remove(id));
  }

  private LoginRequest begin(
      String messageType,
      Person person,
      Tool tool,
      Optional<Course> course,
      Optional<Activity> activity,
      String target) {
    if (!tool.active()) {
      throw new Refusal(403, "This tool is not active yet. An admin activates it.");
    }
    String id = "ltilaunch" + Platform.secret();
    pending.put(id, new PendingLaunch(id, messageType, person, tool, course, activity, target));
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", platform.issuer());
    parameters.put("target_link_uri", target);
    parameters.put("login_hint", person.id());
    parameters.put(
        "lti_message_hint",
        "{\"cmid\":" + activity.map(Activity::id).orElse("0") + ",\"launchid\":\"" + id + "\"}");
    parameters.put("client_id", tool.clientId());
    parameters.put("lti_deployment_id", tool.deploymentId());
    if (storage) {
      // The page around: it names the frame that keeps values when it is asked what it can do.
      parameters.put("lti_storage_target", "_parent");
    }
    return new LoginRequest(tool.loginUri(), parameters);
  }

  /** What the browser posts to the tool to begin a launch. */
  public record LoginRequest(String url, Map<String, String> parameters) {}
}
