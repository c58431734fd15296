package org.tandem.tool.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.keys.KeyRotation.Life;
import org.tandem.lti.keys.ToolKey;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.CallFailure;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.ToolKeys;

/**
 * Reads both key sets as the other side does: ours from its public address, because a platform that
 * cannot reach it says no more than "invalid signature", and the platform's.
 */
@ApplicationScoped
public class TryKeys {

  private static final List<String> NEEDED = List.of("kty", "n", "e", "kid", "alg", "use");

  private final PlatformHttp http;
  private final ToolKeys keys;
  private final Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected TryKeys() {
    this(null, null, null);
  }

  /** Reads through this client. */
  @Inject
  public TryKeys(PlatformHttp http, ToolKeys keys, Settings settings) {
    this.http = http;
    this.keys = keys;
    this.settings = settings;
  }

  /**
   * A key set as it was found.
   *
   * @param address where
   * @param keyIds the keys in it
   * @param reason what is wrong, as a stable code; empty when nothing is
   * @param words the same in words
   */
  public record KeySet(URI address, List<String> keyIds, Optional<String> reason, String words) {}

  /** Our key set, as the world sees it. */
  public KeySet ours(Registration registration) {
    URI address = URI.create(settings.url("/lti/jwks/" + registration.id()));
    ToolKey signing = keys.current(registration.id());
    return read(
        address,
        found ->
            found.stream()
                    .filter(key -> signing.kid().equals(key.getString("kid", "")))
                    .filter(key -> key.keySet().containsAll(NEEDED))
                    .findFirst()
                    .isPresent()
                ? Optional.empty()
                : Optional.of("signing-key-missing"));
  }

  /** The platform's key set, read now. */
  public KeySet platforms(Registration registration) {
    return read(
        registration.jwksUri(),
        found -> found.isEmpty() ? Optional.of("no-keys") : Optional.empty());
  }

  /** The lives of our keys. */
  public List<Life> lives(Registration registration) {
    return keys.lives(registration.id());
  }

  private interface Complaint {
    Optional<String> about(List<JsonObject> keys);
  }

  private KeySet read(URI address, Complaint complaint) {
    try {
      JsonObject set =
          http.send(PlatformRequest.get(address).to(PlatformService.KEY_SET)).jsonObject();
      List<JsonObject> found = new ArrayList<>();
      if (set.get("keys") instanceof JsonArray array) {
        array.stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .filter(key -> !key.getString("kid", "").isEmpty())
            .forEach(found::add);
      }
      return new KeySet(
          address,
          found.stream().map(key -> key.getString("kid")).toList(),
          complaint.about(found),
          "");
    } catch (PlatformCallFailed e) {
      return new KeySet(
          address, List.of(), Optional.of(CallFailure.reason(e)), CallFailure.words(e));
    }
  }
}
