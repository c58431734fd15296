package org.tandem.path;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of our own for some host names, made on the spot by Java's keytool. */
public final class Certificate {
  private static final String PASSWORD = "only-for-this-test";

  private final Path pem;
  private final SSLContext context;

  private Certificate(Path pem, SSLContext context) {
    this.pem = pem;
    this.context = context;
  }

  /** A certificate of its own authority for these hosts, good for two days. */
  public static Certificate forHosts(Path folder, String... hosts)
      throws IOException, GeneralSecurityException, InterruptedException {
    Files.createDirectories(folder);
    Path store = folder.resolve("test.p12");
    Path pem = folder.resolve("test.pem");
    Files.deleteIfExists(store);
    Files.deleteIfExists(pem);
    String names = Arrays.stream(hosts).map(h -> "dns:" + h).collect(Collectors.joining(","));
    keytool(
        "-genkeypair -alias test -keyalg RSA -keysize 2048 -validity 2 -dname CN=test"
            + " -ext san="
            + names
            + " -ext bc=ca:true -storetype PKCS12 -keystore "
            + store
            + " -storepass "
            + PASSWORD);
    keytool(
        "-exportcert -rfc -alias test -keystore "
            + store
            + " -storepass "
            + PASSWORD
            + " -file "
            + pem);
    return new Certificate(pem, context(store));
  }

  /** The certificate as a PEM file, for whoever shall trust it. */
  public Path pem() {
    return pem;
  }

  /** Serves with this certificate, and trusts it. */
  public SSLContext context() {
    return context;
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("test", keys.getCertificate("test"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static void keytool(String arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments.split(" ")));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + arguments);
    }
  }
}
