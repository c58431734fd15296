package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way back to the platform (LTI core 5.4.4). */
class ReturnAddressTest {

  @Test
  void carriesAMessageForThePersonBesideAQueryThatIsThereAlready() throws LaunchRejected {
    assertThat(
            returning("https://lms.example.edu/back?course=7#top").orElseThrow().withMessage("Ü 1"))
        .hasToString("https://lms.example.edu/back?course=7&lti_msg=%C3%9C%201#top");
  }

  @Test
  void carriesAnErrorForThePersonAndAnotherForTheLog() throws LaunchRejected {
    assertThat(returning("https://lms.example.edu/back").orElseThrow().withError("Not now", "a&b"))
        .hasToString("https://lms.example.edu/back?lti_errormsg=Not%20now&lti_errorlog=a%26b");
  }

  @Test
  void leadsNowhereButToWebAddresses() throws LaunchRejected {
    assertThat(returning("javascript:alert(1)")).isEmpty();
    assertThat(returning("/relative")).isEmpty();
    assertThat(ReturnAddress.of(PlatformFixture.open(PlatformFixture.student()))).isEmpty();
  }

  private static Optional<ReturnAddress> returning(String address) throws LaunchRejected {
    Map<String, Object> claims = PlatformFixture.student();
    claims.put(LtiVocabulary.LAUNCH_PRESENTATION, Map.of("return_url", address));
    return ReturnAddress.of(PlatformFixture.open(claims));
  }
}
