package org.tandem.tool.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Settings;

class LaunchCookiesTest {
  private static final UUID LAUNCH = UUID.fromString("01890000-0000-7000-8000-000000000001");

  @Test
  void worksInsideFramesOfOtherSitesWhereThereIsTls() {
    String cookie = cookies("https://tandem.example.edu").keepSecret(LAUNCH, "secret");

    assertThat(cookie)
        .isEqualTo(
            "__Host-tandem-"
                + LAUNCH
                + "=secret; Path=/; HttpOnly; Secure; SameSite=None; Partitioned");
  }

  @Test
  void asksForNothingThatPlainHttpCannotGive() {
    String cookie = cookies("http://localhost:9080").keepSecret(LAUNCH, "secret");

    assertThat(cookie).isEqualTo("tandem-" + LAUNCH + "=secret; Path=/; HttpOnly; SameSite=Lax");
  }

  @Test
  void keepsOneProofForEachLoginAndGivesNoStateAway() {
    LaunchCookies cookies = cookies("https://tandem.example.edu");

    String one = cookies.keepProof("state-1", "proof", Duration.ofMinutes(10));
    String other = cookies.keepProof("state-2", "proof", Duration.ofMinutes(10));

    assertThat(one).startsWith("__Host-tandem-state-").contains("; Max-Age=600;");
    assertThat(one.split("=", 2)[0]).isNotEqualTo(other.split("=", 2)[0]);
    assertThat(one).doesNotContain("state-1");
    assertThat(cookies.dropProof("state-1"))
        .startsWith(one.split("=", 2)[0] + "=;")
        .contains("Max-Age=0");
  }

  private static LaunchCookies cookies(String publicUrl) {
    return new LaunchCookies(
        Settings.from(
            Map.of(
                "TANDEM_PUBLIC_URL", publicUrl,
                "TANDEM_DATA_DIR", "data",
                "TANDEM_SECRET", "a-secret-for-nothing-but-tests")));
  }
}
