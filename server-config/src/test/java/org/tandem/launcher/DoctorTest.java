package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.path.Certificate;

class DoctorTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private volatile String findings = "";
  private HttpServer server;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("console-key.txt"), "THE-KEY\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/health/ready", exchange -> answer(exchange, 200, "UP"));
    server.createContext("/ui/logo.svg", exchange -> answer(exchange, 200, "<svg/>"));
    server.createContext(
        "/console/doctor",
        exchange -> {
          boolean known =
              new String(exchange.getRequestBody().readAllBytes(), UTF_8).equals("key=THE-KEY");
          answer(exchange, known ? 200 : 401, findings);
        });
    server.start();
    int port = server.getAddress().getPort();
    environment.put("TANDEM_PUBLIC_URL", "http://localhost:" + port);
    environment.put("TANDEM_HTTP_HOST", "127.0.0.1");
    environment.put("TANDEM_HTTP_PORT", Integer.toString(port));
    environment.put("TANDEM_DATA_DIR", folder.toString());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void endsWithZeroWhereNothingHasToBeDone() throws Exception {
    findings = "GOOD\tMoodle, its keys\tread.\nODD\tCanvas\twaits: approve it.\nnoise\n";

    assertThat(examine()).isZero();
    assertThat(said())
        .contains("ok    secret: will be generated at the first start")
        .contains("ok    Moodle, its keys: read.")
        .contains("look  Canvas: waits: approve it.")
        .doesNotContain("noise")
        .endsWith("All is well.\n");
  }

  @Test
  void endsWithOneAndSaysWhatToDo() throws Exception {
    findings = "BAD\tMoodle, access token\tnone: the LMS must know this client ID.\n";
    assertThat(examine()).isEqualTo(1);
    assertThat(said()).contains("BAD   Moodle, access token: none: the LMS must know");

    Files.writeString(folder.resolve("console-key.txt"), "ANOTHER\n");
    assertThat(examine()).isEqualTo(1);
    assertThat(said()).contains("BAD   server: answered 401");

    server.removeContext("/ui/logo.svg");
    assertThat(examine()).isEqualTo(1);
    assertThat(said()).contains("answers 404 where Tandem answers 200");
  }

  @Test
  void knowsThatNobodyAnswersAndThatPlainHttpWillNotDo() throws Exception {
    server.stop(0);
    environment.put("TANDEM_PUBLIC_URL", "http://tandem.invalid");

    assertThat(examine()).isEqualTo(1);
    assertThat(said())
        .contains("BAD   public address: http://tandem.invalid is not https")
        .contains("tandem.invalid is not known to DNS")
        .contains("BAD   server: none is ready at port");
  }

  @Test
  void looksAtTheCertificate() throws Exception {
    Certificate certificate = Certificate.forHosts(folder.resolve("tls"), "localhost");
    HttpsServer tls =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tls.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    tls.createContext("/ui/logo.svg", exchange -> answer(exchange, 200, "<svg/>"));
    tls.start();
    environment.put("TANDEM_PUBLIC_URL", "https://localhost:" + tls.getAddress().getPort());
    try {
      assertThat(examine()).isEqualTo(1);
      assertThat(said()).contains("BAD   certificate: of localhost is not trusted");

      environment.put("TANDEM_TRUSTED_CERTIFICATES", certificate.pem().toString());
      assertThat(examine()).isZero();
      assertThat(said()).contains("leads to Tandem").contains("look  certificate: ends at");
    } finally {
      tls.stop(0);
    }
  }

  @Test
  void looksAtTheMailServer() throws Exception {
    assertThat(examine()).isZero();
    assertThat(said()).contains("ok    mail: no server is named");

    environment.put("TANDEM_SMTP_URL", "smtps://mail.invalid");
    environment.put("TANDEM_MAIL_FROM", "tandem@example.edu");
    assertThat(examine()).isEqualTo(1);
    assertThat(said()).contains("BAD   mail: mail.invalid:465 is not known to DNS");
  }

  @Test
  void endsWithTwoForAWrongSetting() throws Exception {
    environment.put("TANDEM_SECRET", "short");
    assertThat(examine()).isEqualTo(WrongSetting.EXIT_CODE);
    assertThat(said()).startsWith("BAD   settings: TANDEM_SECRET is too short");
  }

  private int examine() throws Exception {
    out.reset();
    Path jar = folder.resolve("tandem.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("server/a"));
    }
    return new Doctor(jar, new PrintStream(out, true, UTF_8)).examine(environment);
  }

  private String said() {
    return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
