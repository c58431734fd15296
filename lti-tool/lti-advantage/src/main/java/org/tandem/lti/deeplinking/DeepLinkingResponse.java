package org.tandem.lti.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.Launch;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.keys.ToolKey;

/**
 * The answer to a deep linking request (Deep Linking 2.0, 4.5): what was chosen, or nothing when
 * the person cancelled. The browser posts the signed form as parameter {@code JWT} to the return
 * URL.
 */
public final class DeepLinkingResponse {

  /** Long enough for a slow page, short enough to be worthless when it leaks. */
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final String issuer;
  private final String clientId;
  private final String deploymentId;
  private final Optional<String> data;
  private final Fields content = new Fields();

  private DeepLinkingResponse(
      String issuer, String clientId, String deploymentId, Optional<String> data) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.deploymentId = deploymentId;
    this.data = data;
  }

  /** Begins the answer to a launch of the moment. */
  public static DeepLinkingResponse to(Launch launch) {
    return to(
        launch.issuer(),
        launch.clientId(),
        launch.deploymentId(),
        DeepLinkingSettings.of(launch).flatMap(DeepLinkingSettings::data));
  }

  /** Begins the answer to a launch that was remembered as these parts. */
  public static DeepLinkingResponse to(
      String issuer, String clientId, String deploymentId, Optional<String> data) {
    return new DeepLinkingResponse(issuer, clientId, deploymentId, data);
  }

  /** The chosen items; none at all is how a person's cancelling is told. */
  public DeepLinkingResponse items(List<? extends ContentItem> items) {
    content.set(LtiVocabulary.CONTENT_ITEMS, items.stream().map(ContentItem::toClaims).toList());
    return this;
  }

  /** A message for the person, shown by the platform. */
  public DeepLinkingResponse message(String text) {
    content.set(LtiVocabulary.MESSAGE, text);
    return this;
  }

  /** A message for the platform's log. */
  public DeepLinkingResponse log(String text) {
    content.set(LtiVocabulary.LOG, text);
    return this;
  }

  /** Says to the person what went wrong. */
  public DeepLinkingResponse errorMessage(String text) {
    content.set(LtiVocabulary.ERROR_MESSAGE, text);
    return this;
  }

  /** Says to the platform's log what went wrong. */
  public DeepLinkingResponse errorLog(String text) {
    content.set(LtiVocabulary.ERROR_LOG, text);
    return this;
  }

  /**
   * The signed response.
   *
   * @param key the tool's key for this registration
   * @param clock what time it is
   * @param nonce random and new for every response
   */
  public String sign(ToolKey key, Clock clock, String nonce) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .audience(issuer)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim("nonce", nonce)
            .claim(LtiVocabulary.MESSAGE_TYPE, "LtiDeepLinkingResponse")
            .claim(LtiVocabulary.LTI_VERSION, LtiVocabulary.VERSION)
            .claim(LtiVocabulary.DEPLOYMENT_ID, deploymentId);
    data.ifPresent(value -> claims.claim(LtiVocabulary.DATA, value));
    content.toMap().forEach(claims::claim);
    return key.sign(claims.build());
  }
}
