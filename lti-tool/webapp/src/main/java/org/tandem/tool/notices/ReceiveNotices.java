package org.tandem.tool.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.notices.Notice;
import org.tandem.lti.notices.NoticeValidator;
import org.tandem.lti.notices.NotificationService;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.PlatformKeySets;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;

/** Takes notices in: verified, each once, with nothing to be waited for. */
@ApplicationScoped
@Transactional
public class ReceiveNotices {
  private static final int MOST = 100;

  private final Registrations registrations;
  private final PlatformKeySets keySets;
  private final Notices notices;
  private final Clock clock;
  private final NoticeValidator validator;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected ReceiveNotices() {
    this.registrations = null;
    this.keySets = null;
    this.notices = null;
    this.clock = null;
    this.validator = null;
  }

  /** Keeps them in these notices. */
  @Inject
  public ReceiveNotices(
      Registrations registrations, PlatformKeySets keySets, Notices notices, Clock clock) {
    this.registrations = registrations;
    this.keySets = keySets;
    this.notices = notices;
    this.clock = clock;
    this.validator = new NoticeValidator(clock);
  }

  /**
   * Takes in what a platform posted.
   *
   * @param json {@code {"notices":[{"jwt":"…"}]}}
   * @return how many were new
   * @throws Rejection when it is anything else, or one is not this registration's: then none is
   *     taken
   */
  public int receive(UUID registrationId, String json) {
    Registration registration =
        registrations
            .find(registrationId)
            .filter(Registration::isActive)
            .orElseThrow(() -> Rejection.notFound("registration"));
    List<Notice> all = new ArrayList<>();
    for (String token : tokens(json)) {
      try {
        all.add(validator.validate(token, registration.platform(), keySets.of(registration)));
      } catch (LaunchRejected refused) {
        throw Rejection.invalid("bad-notice", "A notice was refused: " + refused.reason());
      }
    }
    int fresh = 0;
    for (Notice notice : all) {
      fresh += take(registration.id(), notice) ? 1 : 0;
    }
    return fresh;
  }

  private boolean take(UUID tenantId, Notice notice) {
    if (!notices.keep(tenantId, notice.id(), notice.type(), clock.instant())) {
      return false;
    }
    if (notice.type().equals(NotificationService.CONTEXT_COPY)) {
      notice
          .contextId()
          .filter(context -> context.length() <= 255)
          .ifPresent(
              context ->
                  notices.copied(tenantId, context, notice.originContextIds(), clock.instant()));
    }
    return true;
  }

  private static List<String> tokens(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      if (reader.readValue() instanceof JsonObject body
          && body.get("notices") instanceof JsonArray notices
          && notices.size() <= MOST) {
        return notices.stream()
            .filter(JsonObject.class::isInstance)
            .map(notice -> ((JsonObject) notice).get("jwt"))
            .filter(JsonString.class::isInstance)
            .map(jwt -> ((JsonString) jwt).getString())
            .toList();
      }
      throw Rejection.invalid("bad-notice", "This is no list of notices.");
    } catch (JsonException e) {
      throw Rejection.invalid("bad-notice", "This is no JSON.");
    }
  }
}
