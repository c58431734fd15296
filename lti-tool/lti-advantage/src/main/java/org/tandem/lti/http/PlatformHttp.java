package org.tandem.lti.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.tandem.lti.http.PlatformCallFailed.Kind;

/**
 * The only way to a platform: every address is checked before it is connected to, redirects are not
 * followed, and neither time nor size is without bound. Each exchange has a connection of its own;
 * TLS sessions are resumed. Safe for use by many threads.
 */
public final class PlatformHttp {

  private final boolean privateNetworks;
  private final String userAgent;
  private final AddressResolver resolver;
  private final Duration connectTimeout;
  private final Duration totalTimeout;
  private final SSLSocketFactory tls;
  private final CallObserver observer;

  private PlatformHttp(Builder builder) {
    this.privateNetworks = builder.privateNetworks;
    this.userAgent = builder.userAgent;
    this.resolver = builder.resolver;
    this.connectTimeout = builder.connectTimeout;
    this.totalTimeout = builder.totalTimeout;
    this.tls = TrustedCertificates.socketFactory(builder.trusted);
    this.observer = builder.observer;
  }

  /** Starts with safe settings: https, public addresses, 3 s to connect, 10 s for everything. */
  public static Builder builder(String userAgent) {
    return new Builder(userAgent);
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @throws PlatformCallFailed when there is no answer with a 2xx status
   */
  public PlatformResponse send(PlatformRequest request) throws PlatformCallFailed {
    long began = System.nanoTime();
    Optional<PlatformCallFailed> failure = Optional.empty();
    try {
      return exchange(request);
    } catch (PlatformCallFailed e) {
      failure = Optional.of(e);
      throw e;
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      observer.ended(new PlatformCall(request, failure, took));
    }
  }

  private PlatformResponse exchange(PlatformRequest request) throws PlatformCallFailed {
    URI uri = request.uri();
    checkForm(uri);
    Deadline deadline = Deadline.in(totalTimeout);
    PlatformResponse response;
    try (PinnedConnection connection =
        PinnedConnection.open(uri, addresses(uri), tls, connectTimeout, deadline)) {
      connection.send(bytes(request));
      response = new AnswerReader(connection.input(), request.maxAnswerBytes()).read(uri);
    } catch (IOException e) {
      throw failure(uri, e);
    }
    if (response.status() >= 200 && response.status() < 300) {
      return response;
    }
    throw refusal(request, response);
  }

  /**
   * Checks what can be checked of an address without calling it: that it is absolute, https unless
   * private networks are allowed, and without user information.
   *
   * @throws PlatformCallFailed of kind REFUSED_ADDRESS
   */
  public void checkForm(URI uri) throws PlatformCallFailed {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw PlatformCallFailed.of(
          Kind.REFUSED_ADDRESS, "This is no web address that can be called: " + safe(uri));
    }
    if (!privateNetworks && !scheme.equalsIgnoreCase("https")) {
      throw PlatformCallFailed.of(
          Kind.REFUSED_ADDRESS, "Only https addresses are called, not " + safe(uri));
    }
  }

  private List<InetAddress> addresses(URI uri) throws PlatformCallFailed {
    List<InetAddress> addresses;
    try {
      addresses = resolver.resolve(PinnedConnection.bareHost(uri));
    } catch (UnknownHostException e) {
      throw PlatformCallFailed.of(
          Kind.UNREACHABLE, "The name " + uri.getHost() + " has no address", e);
    }
    if (!privateNetworks && !addresses.stream().allMatch(PublicAddress::isPublic)) {
      throw PlatformCallFailed.of(
          Kind.REFUSED_ADDRESS,
          uri.getHost() + " leads into a private network, which is not allowed here");
    }
    return addresses;
  }

  private byte[] bytes(PlatformRequest request) {
    URI uri = request.uri();
    byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Host", Origins.of(uri).substring(uri.getScheme().length() + 3));
    headers.put("User-Agent", userAgent);
    headers.put("Connection", "close");
    headers.putAll(request.headers());
    if (body.length > 0 || !request.method().equals("GET")) {
      headers.put("Content-Length", String.valueOf(body.length));
    }
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(target(uri)).append(" HTTP/1.1\r\n");
    headers.forEach(
        (name, value) -> head.append(name).append(": ").append(oneLine(value)).append("\r\n"));
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  private static String target(URI uri) {
    URI ascii = URI.create(uri.toASCIIString());
    String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
    return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
  }

  /** A line break in a token from outside must not become another header field. */
  private static String oneLine(String value) {
    return value.replaceAll("[\\r\\n\\x00]", " ");
  }

  private PlatformCallFailed failure(URI uri, IOException e) {
    String host = uri.getHost();
    if (e instanceof AnswerReader.TooLarge) {
      return PlatformCallFailed.of(Kind.TOO_LARGE, host + " sent more than is accepted", e);
    }
    if (e instanceof SocketTimeoutException) {
      return PlatformCallFailed.of(Kind.TIMEOUT, host + " did not answer in time", e);
    }
    if (e instanceof SSLException) {
      return PlatformCallFailed.of(
          Kind.UNREACHABLE, "No secure connection to %s: %s".formatted(host, reason(e)), e);
    }
    return PlatformCallFailed.of(
        Kind.UNREACHABLE, "%s cannot be reached: %s".formatted(host, reason(e)), e);
  }

  private static PlatformCallFailed refusal(PlatformRequest request, PlatformResponse response) {
    boolean redirect = response.status() >= 300 && response.status() < 400;
    String what =
        redirect
            ? "%s redirects %s elsewhere (%d), which is not followed"
            : "%s refused %s with status %d";
    return PlatformCallFailed.status(
        what.formatted(request.uri().getHost(), request.method(), response.status()),
        response,
        response.excerpt());
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** An address fit for a message: its query may hold a token. */
  private static String safe(URI uri) {
    String text = uri.toString();
    int query = text.indexOf('?');
    return uri.getRawUserInfo() != null
        ? "(with user name)"
        : query < 0 ? text : text.substring(0, query);
  }

  /** Settings of a {@link PlatformHttp}. */
  public static final class Builder {

    private final String userAgent;
    private boolean privateNetworks;
    private AddressResolver resolver = AddressResolver.system();
    private Duration connectTimeout = Duration.ofSeconds(3);
    private Duration totalTimeout = Duration.ofSeconds(10);
    private Collection<X509Certificate> trusted = List.of();
    private CallObserver observer = call -> {};

    private Builder(String userAgent) {
      this.userAgent = userAgent;
    }

    /** Allows http and private addresses: for development and for platforms in the same network. */
    public Builder allowPrivateNetworks(boolean allow) {
      this.privateNetworks = allow;
      return this;
    }

    /** Finds addresses in another way than the Java runtime does. */
    public Builder resolver(AddressResolver with) {
      this.resolver = with;
      return this;
    }

    /** The time to connect, and the time for the whole exchange, name resolution aside. */
    public Builder timeouts(Duration connect, Duration total) {
      this.connectTimeout = connect;
      this.totalTimeout = total;
      return this;
    }

    /** Trusts these certificate authorities besides the Java runtime's. */
    public Builder trustAlso(Collection<X509Certificate> certificates) {
      this.trusted = List.copyOf(certificates);
      return this;
    }

    /** Tells this observer of every call. */
    public Builder observer(CallObserver of) {
      this.observer = of;
      return this;
    }

    /** Makes the client. */
    public PlatformHttp build() {
      return new PlatformHttp(this);
    }
  }
}
