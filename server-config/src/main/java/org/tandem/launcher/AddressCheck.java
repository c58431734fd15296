package org.tandem.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** Whether browsers and LMSs reach this server at its public address, and over TLS. */
final class AddressCheck {
  private static final String ADDRESS = "public address";
  private static final String CERTIFICATE = "certificate";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofDays(14);

  private final Optional<Path> trusted;

  /**
   * @param trusted a PEM file of certificate authorities to trust besides the JDK's
   */
  AddressCheck(Optional<Path> trusted) {
    this.trusted = trusted;
  }

  List<Finding> of(URI publicUrl) throws IOException, InterruptedException {
    List<Finding> findings = new ArrayList<>();
    if (!"https".equals(publicUrl.getScheme()) && !isLoopback(publicUrl)) {
      findings.add(
          Finding.bad(
              ADDRESS,
              publicUrl
                  + " is not https: browsers keep no session in an LMS's frame. Put a proxy with a"
                  + " certificate in front."));
    }
    try {
      HttpResponse<Void> answer = ask(publicUrl);
      findings.add(reached(publicUrl, answer.statusCode()));
      answer.sslSession().ifPresent(session -> findings.add(certificate(session)));
    } catch (SSLException e) {
      findings.add(
          Finding.bad(
              CERTIFICATE,
              "of "
                  + publicUrl.getHost()
                  + " is not trusted ("
                  + e.getMessage()
                  + "): renew it, serve its whole chain, or name its authority in"
                  + " TANDEM_TRUSTED_CERTIFICATES."));
    } catch (IOException e) {
      findings.add(Finding.bad(ADDRESS, unreachable(publicUrl, e)));
    }
    return findings;
  }

  private HttpResponse<Void> ask(URI publicUrl) throws IOException, InterruptedException {
    HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(PATIENCE);
    if (trusted.isPresent()) {
      client.sslContext(trust(trusted.get()));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(publicUrl + "/ui/logo.svg")).timeout(PATIENCE).build();
    return client.build().send(request, BodyHandlers.discarding());
  }

  private static javax.net.ssl.SSLContext trust(Path file) throws IOException {
    try {
      return TrustedAuthorities.besidesTheJdks(file);
    } catch (GeneralSecurityException e) {
      throw new IOException("The certificates in " + file + " cannot be used", e);
    }
  }

  private static Finding reached(URI publicUrl, int status) {
    return status == 200
        ? Finding.good(ADDRESS, publicUrl + " leads to Tandem.")
        : Finding.bad(
            ADDRESS,
            publicUrl
                + " answers "
                + status
                + " where Tandem answers 200: start Tandem, and let the proxy pass everything below"
                + " the address on to its port, path included.");
  }

  private static String unreachable(URI publicUrl, IOException problem) {
    String what =
        problem instanceof UnknownHostException || problem instanceof ConnectException
            ? isKnown(publicUrl) ? "refuses the connection" : "is not known to DNS"
            : "does not answer (" + problem.getMessage() + ")";
    return publicUrl.getHost()
        + " "
        + what
        + ", seen from this machine: correct TANDEM_PUBLIC_URL, DNS or the proxy. A machine that"
        + " may not reach its own public address cannot tell; try it from the LMS's.";
  }

  private static boolean isKnown(URI publicUrl) {
    try {
      InetAddress.getByName(publicUrl.getHost());
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isLoopback(URI publicUrl) {
    return publicUrl.getHost().equals("localhost") || publicUrl.getHost().startsWith("127.");
  }

  private static Finding certificate(SSLSession session) {
    try {
      Instant until =
          ((X509Certificate) session.getPeerCertificates()[0]).getNotAfter().toInstant();
      return Duration.between(Instant.now(), until).compareTo(SOON) < 0
          ? Finding.odd(CERTIFICATE, "ends at " + until + ": renew it.")
          : Finding.good(CERTIFICATE, "good until " + until + ".");
    } catch (SSLPeerUnverifiedException e) {
      return Finding.bad(CERTIFICATE, "none was shown.");
    }
  }
}
