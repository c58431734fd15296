package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void handsOptionsOfTheJavaCommandToTheServer() {
    assertThat(
            Main.jvmOptions(
                new String[] {"-Xmx1g", "-Duser.timezone=UTC", "-jar", "tandem.jar", "-Xmx2g"}))
        .containsExactly("-Xmx1g", "-Duser.timezone=UTC");
  }
}
