package org.tandem.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolKeyTest {

  private static final ToolKey KEY = ToolKey.generate();

  @Test
  void isNamedByItsThumbprintAndSurvivesBeingWritten() throws Exception {
    RSAKey parsed = RSAKey.parse(KEY.toPublicJson());

    assertThat(parsed.computeThumbprint().toString()).isEqualTo(KEY.kid());
    assertThat(ToolKey.fromPrivateJson(KEY.toPrivateJson()).kid()).isEqualTo(KEY.kid());
  }

  @Test
  void publishesNothingPrivateAndEverythingCanvasInsistsOn() throws Exception {
    String jwks = ToolKey.jwks(List.of(KEY));
    RSAKey published = JWKSet.parse(jwks).getKeyByKeyId(KEY.kid()).toRSAKey();

    assertThat(published.isPrivate()).isFalse();
    assertThat(published.toJSONObject()).containsOnlyKeys("kty", "n", "e", "kid", "alg", "use");
  }

  @Test
  void signsWithItsIdInTheHeader() throws Exception {
    SignedJWT jwt = SignedJWT.parse(KEY.sign(new JWTClaimsSet.Builder().subject("x").build()));

    assertThat(jwt.getHeader().getKeyID()).isEqualTo(KEY.kid());
    assertThat(jwt.verify(new RSASSAVerifier(RSAKey.parse(KEY.toPublicJson())))).isTrue();
  }

  @Test
  void doesNotRepeatASecretInItsComplaint() {
    assertThatThrownBy(() -> ToolKey.fromPrivateJson("{\"d\":\"secret\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
