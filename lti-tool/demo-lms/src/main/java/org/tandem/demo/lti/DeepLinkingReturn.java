package org.tandem.demo.lti;

import static org.tandem.demo.lti.Vocabulary.CLAIM;
import static org.tandem.demo.lti.Vocabulary.DEEP_LINKING_CLAIM;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;

/**
 * Takes what was chosen in a tool and makes activities and gradebook columns of it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-response-message">LTI Deep
 *     Linking 2.0, 4.5</a>
 */
public final class DeepLinkingReturn {
  private final Platform platform;
  private final ToolKeys keys;
  private final Map<String, Choice> choices = new ConcurrentHashMap<>();
  private final Set<String> nonces = ConcurrentHashMap.newKeySet();

  /** Adds to the platform's school. */
  public DeepLinkingReturn(Platform platform, ToolKeys keys) {
    this.platform = platform;
    this.keys = keys;
  }

  /** The settings claim of a request, and the memory of having asked. */
  Map<String, Object> settings(PendingLaunch launch) {
    String data = Platform.secret();
    choices.put(data, new Choice(launch.person(), launch.tool(), launch.course().orElseThrow()));
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("deep_link_return_url", platform.issuer() + "/lti/deep-linking/return");
    settings.put("accept_types", List.of("ltiResourceLink"));
    settings.put("accept_presentation_document_targets", List.of("frame", "iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("accept_lineitem", true);
    settings.put("auto_create", false);
    settings.put("data", data);
    return settings;
  }

  /**
   * Takes a response in; each choice can be answered once.
   *
   * @throws Refusal when the response is not believed
   */
  public Added accept(Call call, Person person) {
    String jwt = call.form("JWT").orElseThrow(() -> new Refusal(400, "The response is missing."));
    try {
      Tool tool =
          platform
              .school()
              .toolOfClient(ForeignClaims.issuer(jwt))
              .orElseThrow(() -> new Refusal(400, "No tool has this client id."));
      JWTClaimsSet claims = keys.verify(tool, jwt);
      check(claims.getAudience().contains(platform.issuer()), "The response is for another LMS.");
      check(
          Vocabulary.DEEP_LINKING_RESPONSE.equals(claims.getStringClaim(CLAIM + "message_type")),
          "This is no deep linking response.");
      check(
          tool.deploymentId().equals(claims.getStringClaim(CLAIM + "deployment_id")),
          "The response names another deployment.");
      String nonce = claims.getStringClaim("nonce");
      check(nonce != null && nonces.add(tool.id() + " " + nonce), "The nonce was used before.");
      Choice choice = choice(claims);
      check(
          choice.person().equals(person) && choice.tool().id().equals(tool.id()),
          "Somebody else asked for this choice.");
      return add(choice, claims);
    } catch (ToolKeys.Untrusted untrusted) {
      throw new Refusal(400, untrusted.reason());
    } catch (ParseException e) {
      throw new Refusal(400, "The response cannot be read.");
    }
  }

  private Choice choice(JWTClaimsSet claims) throws ParseException {
    String data = claims.getStringClaim(DEEP_LINKING_CLAIM + "data");
    check(data != null, "The response does not return the data it was given.");
    return Optional.ofNullable(choices.remove(data))
        .orElseThrow(() -> new Refusal(400, "Nobody waits for this response any more."));
  }

  private Added add(Choice choice, JWTClaimsSet claims) throws ParseException {
    List<Activity> added = new ArrayList<>();
    List<?> items =
        Optional.<List<?>>ofNullable(claims.getListClaim(DEEP_LINKING_CLAIM + "content_items"))
            .orElse(List.of());
    for (Object item : items) {
      ForeignClaims chosen = ForeignClaims.of(item);
      if (chosen.text("type").filter("ltiResourceLink"::equals).isEmpty()) {
        continue;
      }
      added.add(add(choice, chosen));
    }
    return new Added(
        choice.course(),
        added,
        Optional.ofNullable(claims.getStringClaim(DEEP_LINKING_CLAIM + "msg")),
        Optional.ofNullable(claims.getStringClaim(DEEP_LINKING_CLAIM + "errormsg")));
  }

  private Activity add(Choice choice, ForeignClaims chosen) {
    Map<String, String> custom = new LinkedHashMap<>();
    chosen.object("custom").ifPresent(given -> custom.putAll(given.texts()));
    Activity activity =
        new Activity(
            platform.school().nextId(),
            choice.course().id(),
            choice.tool().id(),
            chosen.text("title").orElse(choice.tool().name()),
            chosen.text("text").orElse(""),
            chosen.text("url").orElse(""),
            custom);
    platform.school().put(activity);
    chosen.object("lineItem").ifPresent(column -> addColumn(choice, activity, column));
    return activity;
  }

  private void addColumn(Choice choice, Activity activity, ForeignClaims column) {
    double maximum =
        column
            .number("scoreMaximum")
            .filter(points -> points > 0)
            .orElseThrow(() -> new Refusal(400, "A line item needs a scoreMaximum above 0."));
    platform
        .school()
        .put(
            new LineItem(
                platform.school().nextId(),
                choice.course().id(),
                choice.tool().id(),
                column.text("label").orElse(activity.title()),
                maximum,
                column.text("resourceId"),
                column.text("tag"),
                Optional.of(activity.id())));
  }

  private static void check(boolean right, String otherwise) {
    if (!right) {
      throw new Refusal(400, otherwise);
    }
  }

  /** What came of a choice: new activities, or none where the person thought better of it. */
  public record Added(
      Course course, List<Activity> activities, Optional<String> message, Optional<String> error) {}

  private record Choice(Person person, Tool tool, Course course) {}
}
