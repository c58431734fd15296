package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LaunchRejected.Reason;

/** Messages about somebody else: submission review and data privacy. */
class OtherMessagesTest {

  private final Map<String, Object> claims = PlatformFixture.instructor();

  OtherMessagesTest() {
    claims.remove(LtiVocabulary.RESOURCE_LINK);
  }

  @Test
  void opensASubmissionReviewForItsPerson() throws LaunchRejected {
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
    claims.put(LtiVocabulary.FOR_USER, Map.of("user_id", "learner-4"));

    Launch launch = PlatformFixture.open(claims);

    assertThat(launch.messageType()).isEqualTo(MessageType.SUBMISSION_REVIEW);
    assertThat(launch.forUser()).contains("learner-4");
    assertThat(launch.subject()).contains("user-29");
  }

  @Test
  void refusesASubmissionReviewOfNobody() {
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
    claims.put(LtiVocabulary.FOR_USER, Map.of("user_id", " "));

    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> PlatformFixture.open(claims))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(Reason.FOR_USER_MISSING));
  }

  @Test
  void opensADataPrivacyLaunchUnderBothItsNames() throws LaunchRejected {
    claims.put(LtiVocabulary.FOR_USER, Map.of("id", "learner-4"));
    for (String name : new String[] {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"}) {
      claims.put(LtiVocabulary.MESSAGE_TYPE, name);

      Launch launch = PlatformFixture.open(claims);

      assertThat(launch.messageType()).isEqualTo(MessageType.DATA_PRIVACY);
      assertThat(launch.forUser()).contains("learner-4");
    }
  }
}
