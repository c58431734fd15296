package org.tandem.tool.platforms;

import java.util.Optional;

/**
 * What is known of a platform's addresses before anybody types them; each can be changed. The words
 * {@code {site}} and {@code {client}} stand for the school's own address and for the client id.
 *
 * @see <a
 *     href="https://developerdocs.instructure.com/services/canvas/external-tools/lti">Canvas</a>
 * @see <a href="https://docs.moodle.org/405/en/LTI_and_Moodle">Moodle</a>
 * @see <a href="https://docs.anthology.com/docs/lti/getting-started">Blackboard</a>
 */
public enum PlatformPreset {
  /** A school's own Moodle. */
  MOODLE(
      "moodle",
      "{site}",
      "{site}/mod/lti/auth.php",
      "{site}/mod/lti/token.php",
      "",
      "{site}/mod/lti/certs.php"),
  /** Canvas as Instructure hosts it. */
  CANVAS(
      "canvas",
      "https://canvas.instructure.com",
      "https://sso.canvaslms.com/api/lti/authorize_redirect",
      "https://sso.canvaslms.com/login/oauth2/token",
      "",
      "https://sso.canvaslms.com/api/lti/security/jwks"),
  /** Its beta environment, refilled every week. */
  CANVAS_BETA(
      "canvas",
      "https://canvas.beta.instructure.com",
      "https://sso.beta.canvaslms.com/api/lti/authorize_redirect",
      "https://sso.beta.canvaslms.com/login/oauth2/token",
      "",
      "https://sso.beta.canvaslms.com/api/lti/security/jwks"),
  /** Its test environment, refilled every month. */
  CANVAS_TEST(
      "canvas",
      "https://canvas.test.instructure.com",
      "https://sso.test.canvaslms.com/api/lti/authorize_redirect",
      "https://sso.test.canvaslms.com/login/oauth2/token",
      "",
      "https://sso.test.canvaslms.com/api/lti/security/jwks"),
  /**
   * A school's Brightspace; tokens come from one place for all, and are asked for by another name.
   */
  BRIGHTSPACE(
      "desire2learn",
      "{site}",
      "{site}/d2l/lti/authenticate",
      "https://auth.brightspace.com/core/connect/token",
      "https://api.brightspace.com/auth/token",
      "{site}/d2l/.well-known/jwks"),
  /** Blackboard: one issuer for all schools; the deployment says which school it is. */
  BLACKBOARD(
      "blackboard",
      "https://blackboard.com",
      "https://developer.blackboard.com/api/v1/gateway/oidcauth",
      "https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken",
      "",
      "https://developer.blackboard.com/api/v1/management/applications/{client}/jwks.json"),
  /** A school's Sakai; token and key set addresses may end in the number of the tool there. */
  SAKAI(
      "sakai",
      "{site}",
      "{site}/imsoidc/lti13/oidc_auth",
      "{site}/imsblis/lti13/token/1",
      "",
      "{site}/imsblis/lti13/keyset"),
  /** Schoology. */
  SCHOOLOGY(
      "schoology",
      "https://schoology.schoology.com",
      "https://lti-service.svc.schoology.com/lti-service/authorize-redirect",
      "https://lti-service.svc.schoology.com/lti-service/access-token",
      "",
      "https://lti-service.svc.schoology.com/lti-service/.well-known/jwks"),
  /** Anything else: nothing is known. */
  OTHER("", "", "", "", "", "");

  private final String productFamily;
  private final String issuer;
  private final String authorization;
  private final String token;
  private final String tokenAudience;
  private final String keySet;

  PlatformPreset(
      String productFamily,
      String issuer,
      String authorization,
      String token,
      String tokenAudience,
      String keySet) {
    this.productFamily = productFamily;
    this.issuer = issuer;
    this.authorization = authorization;
    this.token = token;
    this.tokenAudience = tokenAudience;
    this.keySet = keySet;
  }

  /** How the platform names itself in launches. */
  public String productFamily() {
    return productFamily;
  }

  /** Its {@code iss}. */
  public String issuer() {
    return issuer;
  }

  /** Where logins go. */
  public String authorization() {
    return authorization;
  }

  /** Where access tokens are had. */
  public String token() {
    return token;
  }

  /** Who client assertions are for, where that is not the token address. */
  public Optional<String> tokenAudience() {
    return Optional.of(tokenAudience).filter(text -> !text.isEmpty());
  }

  /** Its public keys. */
  public String keySet() {
    return keySet;
  }
}
