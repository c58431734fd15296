package org.tandem.lti.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One connection to an address that has been checked. The JDK's HTTP client resolves names itself,
 * after any check a caller could make, so a name that changes its address in between (DNS
 * rebinding) would get past the check; here the checked address itself is connected to, while TLS
 * still verifies the certificate against the name and sends it as SNI.
 */
final class PinnedConnection implements AutoCloseable {

  private final Socket transport;
  private final Socket conversation;
  private final InputStream input;

  private PinnedConnection(Socket transport, Socket conversation) throws IOException {
    this.transport = transport;
    this.conversation = conversation;
    this.input = new BufferedInputStream(conversation.getInputStream());
  }

  static PinnedConnection open(
      URI uri,
      List<InetAddress> addresses,
      SSLSocketFactory tls,
      Duration connectTimeout,
      Deadline deadline)
      throws IOException {
    Socket transport = connect(uri, addresses, connectTimeout, deadline);
    try {
      Socket conversation =
          uri.getScheme().equalsIgnoreCase("https") ? secure(transport, uri, tls) : transport;
      return new PinnedConnection(transport, conversation);
    } catch (IOException | RuntimeException e) {
      transport.close();
      throw e;
    }
  }

  void send(byte[] request) throws IOException {
    conversation.getOutputStream().write(request);
    conversation.getOutputStream().flush();
  }

  InputStream input() {
    return input;
  }

  /** Closes the transport at once: a polite TLS goodbye could wait for a peer that stays silent. */
  @Override
  public void close() throws IOException {
    transport.close();
  }

  private static Socket connect(
      URI uri, List<InetAddress> addresses, Duration connectTimeout, Deadline deadline)
      throws IOException {
    IOException last = new IOException("no address");
    for (InetAddress address : addresses) {
      Socket socket = new DeadlineSocket(deadline);
      try {
        int patience = (int) Math.min(connectTimeout.toMillis(), deadline.leftMillis());
        socket.connect(new InetSocketAddress(address, Origins.port(uri)), patience);
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  private static Socket secure(Socket transport, URI uri, SSLSocketFactory tls) throws IOException {
    String host = bareHost(uri);
    SSLSocket secure = (SSLSocket) tls.createSocket(transport, host, Origins.port(uri), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  /** The host without the brackets of an IPv6 literal. */
  static String bareHost(URI uri) {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
