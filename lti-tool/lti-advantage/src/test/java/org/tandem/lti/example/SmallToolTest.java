package org.tandem.lti.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.emulator.EmulatedBrowser.Page;
import org.tandem.lti.emulator.EmulatedPerson;
import org.tandem.lti.emulator.PlatformEmulator;
import org.tandem.lti.http.PlatformHttp;

/** The tool of the README works, from the click in the course to the grade. */
@SuppressWarnings("NullAway.Init") // set before each test
class SmallToolTest {
  private static final Path SOURCE = Path.of("src/test/java/org/tandem/lti/example/SmallTool.java");

  private final PlatformEmulator platform = PlatformEmulator.start();
  private HttpServer tool;

  @BeforeEach
  void install() throws Exception {
    PlatformHttp http = PlatformHttp.builder("SmallTool/1").allowPrivateNetworks(true).build();
    tool = SmallTool.start(platform.registration(), http);
    URI base = URI.create("http://localhost:" + tool.getAddress().getPort());
    platform.install(base.resolve("/login"), base.resolve("/launch"), base.resolve("/jwks"));
    platform.enrol(EmulatedPerson.learner("u1", "Ada Lovelace"));
  }

  @AfterEach
  void stop() {
    tool.stop(0);
    platform.close();
  }

  @Test
  void greetsWhoeverOpensItAndGradesThem() {
    assertThat(platform.open("u1")).isEqualTo(new Page(200, "Hello, Ada Lovelace!"));

    assertThat(platform.lineItems()).hasSize(1);
    assertThat(platform.scores()).hasSize(1);
    assertThat(platform.scores().get(0).getString("userId")).isEqualTo("u1");
    assertThat(platform.scores().get(0).getInt("scoreGiven")).isEqualTo(10);
  }

  @Test
  void letsNobodyInWhomThePlatformDoesNotVouchFor() {
    platform.spoil(claims -> claims.put("aud", "another tool"));

    Page page = platform.open("u1");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("not, or not only, meant for this client id");
    assertThat(platform.scores()).isEmpty();
  }

  @Test
  void saysWhatALaunchLacks() {
    platform.spoil(claims -> claims.remove(LtiVocabulary.ROLES));

    assertThat(platform.open("u1").text()).contains("lacks the roles claim");
  }

  @Test
  void isWhatTheReadmeShowsAndFitsOnAPage() throws Exception {
    String source = Files.readString(SOURCE);
    String readme = Files.readString(Path.of("README.md"));

    assertThat(source.lines().count()).isLessThan(60);
    assertThat(readme).contains(source.substring(source.indexOf("/** A complete tool")));
  }
}
