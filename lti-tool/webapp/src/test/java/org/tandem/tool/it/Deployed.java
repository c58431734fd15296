package org.tandem.tool.it;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as the build packaged it, ready to be deployed by Arquillian. */
public final class Deployed {
  private Deployed() {}

  /** The war, with the test classes that run inside the server. */
  public static WebArchive war(Class<?>... tests) {
    return ShrinkWrap.create(ZipImporter.class, "tandem.war")
        .importFrom(new File(System.getProperty("it.war", "target/tandem.war")))
        .as(WebArchive.class)
        .addClasses(tests)
        .addAsLibrary(jarOf(Assertions.class));
  }

  /** The library that a class is from. */
  public static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  /** An address of the deployed application; {@code path} begins with a slash. */
  public static URI url(String path) {
    return URI.create("http://localhost:" + System.getProperty("it.http.port") + "/tandem" + path);
  }

  /** The key that the operator signs in to the console with. */
  public static String consoleKey() throws IOException {
    return Files.readString(Path.of(System.getenv("TANDEM_DATA_DIR"), "console-key.txt"));
  }

  /** The server's log. */
  public static Path log() {
    return Path.of(
        System.getProperty("it.wlp"),
        "usr",
        "servers",
        System.getProperty("it.server.name"),
        "logs",
        "messages.log");
  }
}
