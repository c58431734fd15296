package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  @TempDir Path folder;

  private static Map<String, String> with(String... more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("TANDEM_PUBLIC_URL", "https://tandem.example.edu/");
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return environment;
  }

  @Test
  void needsNothingButThePublicAddress() throws WrongSetting {
    Configuration configuration = Configuration.read(with());

    assertThat(configuration.publicUrl()).isEqualTo(URI.create("https://tandem.example.edu"));
    assertThat(configuration.httpPort()).isEqualTo(9080);
    assertThat(configuration.dataDirectory()).isEqualTo(Path.of("tandem-data").toAbsolutePath());
    assertThat(configuration.database()).isEmpty();
    assertThat(configuration.secret()).isEmpty();
    assertThat(configuration.allowPrivateNetworks()).isFalse();
    assertThat(configuration.contextRoot()).isEqualTo("/");
  }

  @Test
  void listensEverywhereUnlessOneAddressOfThisMachineIsNamed() throws WrongSetting {
    assertThat(Configuration.read(with()).listening().getAddress().isAnyLocalAddress()).isTrue();
    assertThat(Configuration.read(with("TANDEM_HTTP_HOST", "127.0.0.1")).listening())
        .isEqualTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9080));
  }

  @Test
  void takesBlankVariablesAsNotSet() throws WrongSetting {
    Configuration configuration =
        Configuration.read(with("TANDEM_HTTP_PORT", " ", "TANDEM_DB_URL", "", "TANDEM_SECRET", ""));

    assertThat(configuration.httpPort()).isEqualTo(9080);
    assertThat(configuration.database()).isEmpty();
  }

  @Test
  void mountsTheApplicationOnThePathOfThePublicAddress() throws WrongSetting {
    assertThat(
            Configuration.read(with("TANDEM_PUBLIC_URL", "https://a.example/x/tandem/"))
                .contextRoot())
        .isEqualTo("/x/tandem");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TANDEM_PUBLIC_URL|",
        "TANDEM_PUBLIC_URL|tandem.example.edu",
        "TANDEM_PUBLIC_URL|ftp://tandem.example.edu",
        "TANDEM_PUBLIC_URL|https://",
        "TANDEM_PUBLIC_URL|https://a b",
        "TANDEM_PUBLIC_URL|https://user@tandem.example.edu",
        "TANDEM_PUBLIC_URL|https://tandem.example.edu/?a=b",
        "TANDEM_PUBLIC_URL|https://tandem.example.edu/a%20b",
        "TANDEM_HTTP_HOST|not an address",
        "TANDEM_HTTP_HOST|192.0.2.1",
        "TANDEM_HTTP_PORT|http",
        "TANDEM_HTTP_PORT|0",
        "TANDEM_HTTP_PORT|65536",
        "TANDEM_DATA_DIR|/srv/a;b",
        "TANDEM_DB_URL|jdbc:mysql://db/tandem",
        "TANDEM_DB_URL|jdbc:postgresql:",
        "TANDEM_DB_USER|tandem",
        "TANDEM_DB_PASSWORD|tandem",
        "TANDEM_SECRET|short",
        "TANDEM_REGISTRATION_TOKEN|with space",
        "TANDEM_ALLOW_PRIVATE_NETWORKS|yes",
        "TANDEM_ALLOW_PRIVATE_NETWORKS|TRUE",
        "TANDEM_LTI11|yes",
        "TANDEM_TRUSTED_CERTIFICATES|/nowhere/ca.pem",
        "TANDEM_VIRUS_SCANNER|clamav:3310",
        "TANDEM_VIRUS_SCANNER|tcp://clamav",
        "TANDEM_OTLP_URL|collector:4318",
        "TANDEM_OTLP_URL|http://user@collector:4318",
        "TANDEM_OTLP_URL|http://collector:4318?key=1",
        "TANDEM_SMTP_URL|mail.example.edu",
        "TANDEM_SMTP_URL|https://mail.example.edu",
        "TANDEM_SMTP_URL|smtps://tandem:word@mail.example.edu",
        "TANDEM_SMTP_URL|smtps://mail.example.edu/inbox",
        "TANDEM_SMTP_PASSWORD|word",
        "TANDEM_MAIL_FROM|tandem@example.edu",
      })
  void refusesAWrongValueInOneLineThatNamesTheVariable(String name, String value) {
    assertThatThrownBy(() -> Configuration.read(with(name, value == null ? "" : value)))
        .isInstanceOfSatisfying(
            WrongSetting.class,
            wrong -> {
              assertThat(wrong.variable().name()).isEqualTo(name);
              assertThat(wrong).hasMessageStartingWith(name + " ").hasMessageEndingWith(".");
              assertThat(wrong.getMessage()).doesNotContain("\n");
            });
  }

  @Test
  void neverRepeatsASecretInAMessage() {
    assertThatThrownBy(() -> Configuration.read(with("TANDEM_SECRET", "hunter2")))
        .message()
        .doesNotContain("hunter2");
    assertThatThrownBy(() -> Configuration.read(with("TANDEM_DB_URL", "jdbc:x://u:hunter2@db")))
        .message()
        .doesNotContain("hunter2");
  }

  @Test
  void takesAMailServerWithAllThatItNeeds() throws WrongSetting {
    Map<String, String> environment =
        new HashMap<>(with("TANDEM_SMTP_URL", "smtps://u%40a@mail.example:466"));
    environment.put("TANDEM_SMTP_PASSWORD", "word");
    assertThatThrownBy(() -> Configuration.read(environment))
        .hasMessageStartingWith("TANDEM_MAIL_FROM is missing");
    environment.put("TANDEM_MAIL_FROM", "tandem@example.edu");
    Map<String, String> settings = new HashMap<>();
    Configuration.read(environment).mailServer().orElseThrow().put(settings);
    assertThat(settings)
        .containsOnlyKeys("TANDEM_SMTP_URL", "TANDEM_SMTP_PASSWORD", "TANDEM_MAIL_FROM");
    environment.remove("TANDEM_SMTP_PASSWORD");
    assertThatThrownBy(() -> Configuration.read(environment))
        .hasMessageStartingWith("TANDEM_SMTP_PASSWORD goes with a user");
  }

  @Test
  void asksForTheUserOfAPostgresqlDatabase() {
    assertThatThrownBy(
            () -> Configuration.read(with("TANDEM_DB_URL", "jdbc:postgresql://db/tandem")))
        .hasMessageStartingWith("TANDEM_DB_USER is missing");
  }

  @Test
  void refusesACertificateFileWithoutCertificates() throws IOException {
    Path file = Files.writeString(folder.resolve("ca.pem"), "no certificate");

    assertThatThrownBy(
            () -> Configuration.read(with("TANDEM_TRUSTED_CERTIFICATES", file.toString())))
        .hasMessageStartingWith("TANDEM_TRUSTED_CERTIFICATES is " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void readsTheSwitchForPrivateNetworks(String value) throws WrongSetting {
    assertThat(
            Configuration.read(with("TANDEM_ALLOW_PRIVATE_NETWORKS", value)).allowPrivateNetworks())
        .isEqualTo(Boolean.parseBoolean(value));
  }
}
