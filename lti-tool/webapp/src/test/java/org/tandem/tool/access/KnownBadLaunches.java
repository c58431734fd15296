package org.tandem.tool.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The twelve known bad payloads of the certification guide (6.1.1), under its names. */
interface KnownBadLaunches extends LaunchTests {

  @Test
  default void badNoKidSentInJwtHeader() {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).customParam("badtestonly", "12345").build();
    refusedToken(claims -> platform().sign(header, claims));
  }

  @Test
  default void badIncorrectKidInJwtHeader() {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("imstester_66067").build();
    refusedToken(claims -> platform().sign(header, claims));
  }

  @Test
  default void badWrongLtiVersion() {
    Map<String, Object> claims = instructor();
    claims.put(CLAIM + "version", "11.3");
    refused(claims);
  }

  @Test
  default void badNoLtiVersion() {
    refusedWithout("version");
  }

  @Test
  default void badInvalidLtiMessage() {
    refusedToken(claims -> platform().sign(Map.of("name", "badltilaunch")));
  }

  @Test
  default void badMissingLtiClaims() {
    refusedWithout("version", "roles", "message_type");
  }

  @Test
  default void badTimestampsIncorrect() {
    Map<String, Object> claims = instructor();
    claims.put("iat", 11111);
    claims.put("exp", 22222);
    refused(claims);
  }

  @Test
  default void badMessageTypeClaimMissing() {
    refusedWithout("message_type");
  }

  @Test
  default void badRoleClaimMissing() {
    refusedWithout("roles");
  }

  @Test
  default void badDeploymentIdClaimMissing() {
    refusedWithout("deployment_id");
  }

  @Test
  default void badResourceLinkIdClaimMissing() {
    refusedWithout("resource_link");
  }

  /** The suite sends a blank one; absent would be anonymous. */
  @Test
  default void badUserClaimMissing() {
    Map<String, Object> claims = instructor();
    claims.put("sub", "");
    refused(claims);
  }

  private Map<String, Object> instructor() {
    return platform().claims("29", INSTRUCTOR);
  }

  private void refusedWithout(String... names) {
    Map<String, Object> claims = instructor();
    List.of(names).forEach(name -> claims.remove(CLAIM + name));
    refused(claims);
  }
}
