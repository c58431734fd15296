package org.tandem.lti.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationSignatureTest {
  /** The worked example of the specification: LTI Core 1.3, migration guide. */
  private static final MigrationSignature CLAIM =
      new MigrationSignature(
          "179248902",
          "689302",
          "https://lmsvendor.com",
          "PM48OJSfGDTAzAo",
          1551290856L,
          "172we8671fd8z");

  private static final Consumer CONSUMER = new Consumer("179248902", "my-lti11-secret");

  @Test
  void signsAsTheSpecificationsExampleDoes() {
    assertThat(CLAIM.with(CONSUMER.secret()))
        .isEqualTo("lWd54kFo5qU7xshAna6v8BwoBm6tmUjc6GTax6+12ps=");
  }

  @Test
  void believesOnlyTheConsumersOwnSecret() {
    String signature = CLAIM.with(CONSUMER.secret());

    assertThat(CLAIM.provedBy(signature, CONSUMER)).isTrue();
    assertThat(CLAIM.provedBy(signature, new Consumer("179248902", "another"))).isFalse();
    assertThat(CLAIM.provedBy(signature, new Consumer("another", CONSUMER.secret()))).isFalse();
  }
}
