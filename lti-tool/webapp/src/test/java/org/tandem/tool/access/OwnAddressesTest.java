package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Settings;

class OwnAddressesTest {
  private final OwnAddresses addresses =
      new OwnAddresses(
          Settings.from(
              Map.of(
                  "TANDEM_PUBLIC_URL", "https://tandem.example.edu",
                  "TANDEM_DATA_DIR", "data",
                  "TANDEM_SECRET", "a-secret-for-nothing-but-tests")));

  @Test
  void knowsItsOwnTargets() {
    assertThat(addresses.isOwn("https://tandem.example.edu/lti/launch")).isTrue();
    assertThat(addresses.isOwn("https://tandem.example.edu/lti/launch?placement=nav")).isTrue();
    assertThat(addresses.isOwn("https://tandem.example.edu/lti/console")).isTrue();
    assertThat(addresses.isConsole("https://tandem.example.edu/lti/launch")).isFalse();
  }

  @Test
  void takesNoTargetThatOnlyLooksLikeOne() {
    for (String target :
        List.of(
            "https://tandem.example.edu/lti/launch/",
            "https://tandem.example.edu/lti/launch.attacker.example",
            "https://tandem.example.edu.attacker.example/lti/launch",
            "https://tandem.example.edu@attacker.example/lti/launch",
            "http://tandem.example.edu/lti/launch",
            "//tandem.example.edu/lti/launch",
            "/lti/launch",
            "javascript:alert(1)",
            "")) {
      assertThat(addresses.isOwn(target)).as(target).isFalse();
    }
  }
}
