package org.tandem.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.lti.http.PlatformCallFailed.Kind;

@SuppressWarnings("NullAway.Init") // set before all tests
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private static Path folder;
  private static LocalServer server;
  private static X509Certificate certificate;

  @BeforeAll
  static void serverForOneName() throws Exception {
    Path file = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "lms",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=lms.example",
                "-ext",
                "san=dns:lms.example",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    certificate = (X509Certificate) store.getCertificate("lms");
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    server = LocalServer.secure(context).on("/a", 200, "{\"ok\":true}");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void verifiesTheNameThoughItConnectsToAnAddress() throws Exception {
    PlatformResponse response =
        client(true).send(PlatformRequest.get(server.uri("lms.example", "/a")));

    assertThat(response.jsonObject().getBoolean("ok")).isTrue();
  }

  @Test
  void refusesACertificateForAnotherName() {
    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () -> client(true).send(PlatformRequest.get(server.uri("other.example", "/a"))));

    assertThat(failed.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failed).hasMessageContaining("No secure connection to other.example");
  }

  @Test
  void refusesACertificateOfAnUnknownAuthority() {
    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () -> client(false).send(PlatformRequest.get(server.uri("lms.example", "/a"))));

    assertThat(failed.kind()).isEqualTo(Kind.UNREACHABLE);
  }

  private static PlatformHttp client(boolean trusting) {
    return PlatformHttp.builder("Test/1")
        .allowPrivateNetworks(true)
        .resolver(host -> List.of(InetAddress.getLoopbackAddress()))
        .trustAlso(trusting ? List.of(certificate) : List.of())
        .build();
  }
}
