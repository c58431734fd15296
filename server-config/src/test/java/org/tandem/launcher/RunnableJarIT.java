package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class RunnableJarIT {
  private static final Map<String, String> ENOUGH =
      Map.of(
          "TANDEM_PUBLIC_URL", "http://localhost:9240",
          "TANDEM_REGISTRATION_TOKEN", "a-token-of-the-tests",
          "TANDEM_ALLOW_PRIVATE_NETWORKS", "true");

  @TempDir Path folder;

  @Test
  void refusesAWrongSettingInOneLine() throws IOException, InterruptedException {
    try (RunningJar jar = RunningJar.start(folder, Map.of())) {
      assertThat(jar.exitCode()).isEqualTo(2);
      assertThat(jar.output())
          .startsWith("Tandem cannot start: TANDEM_PUBLIC_URL is missing: set it to")
          .hasLineCount(1);
    }
  }

  @Test
  void unpacksOnceAndLeavesNothingBehindHoweverItEnds() throws IOException, InterruptedException {
    List<ProcessHandle> server;
    try (RunningJar first = RunningJar.start(folder, ENOUGH)) {
      first.awaitReady();
      RunningJar.await("greeting", () -> printed(first, "Console: http://localhost:9240/console"));
      assertThat(first.output()).contains("Unpacking the server").contains("Tandem is ready at");
      server = first.children();
      assertThat(server).isNotEmpty();

      first.terminate();
      assertThat(first.exitCode()).isEqualTo(143);
      assertThat(server).noneMatch(ProcessHandle::isAlive);
    }

    try (RunningJar second = RunningJar.start(folder, ENOUGH)) {
      second.awaitReady();
      assertThat(second.output()).doesNotContain("Unpacking");
      server = second.children();
      assertThat(server).isNotEmpty();

      second.kill();
      List<ProcessHandle> orphans = server;
      RunningJar.await(
          "end of the server", () -> orphans.stream().noneMatch(ProcessHandle::isAlive));
    }
  }

  @Test
  void refusesLaunchesOfLti11UnlessTheyAreSwitchedOn() throws IOException, InterruptedException {
    try (RunningJar jar = RunningJar.start(folder, ENOUGH)) {
      jar.awaitReady();
      HttpResponse<String> answer =
          jar.post("/lti/1.1/00000000-0000-7000-8000-000000000000", "lti_version=LTI-1p0");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("TANDEM_LTI11=true");
    }
  }

  private static boolean printed(RunningJar jar, String text) {
    try {
      return jar.output().contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
