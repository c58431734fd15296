package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A conversation with a mail server by SMTP (RFC 5321), as far as one goes without a mail. */
final class SmtpTalk implements Closeable {
  /** More lines than any server needs to say what it can. */
  private static final int MOST_LINES = 100;

  private final String host;
  private final int port;
  private Socket socket;
  private BufferedReader in;

  private SmtpTalk(String host, int port, Socket socket) throws IOException {
    this.host = host;
    this.port = port;
    this.socket = socket;
    this.in = reader(socket);
  }

  /** Connects; nothing is said yet. */
  static SmtpTalk connect(String host, int port, Duration patience) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
      return new SmtpTalk(host, port, socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /**
   * What a server answers.
   *
   * @param code three digits; 2xx and 3xx are a yes
   * @param lines its words, a line each
   */
  record Reply(int code, List<String> lines) {
    boolean isYes() {
      return code >= 200 && code < 400;
    }

    /** The words after a keyword that the server says it knows, such as AUTH. */
    List<String> offered(String keyword) {
      for (String line : lines) {
        List<String> words = List.of(line.toUpperCase(Locale.ROOT).split("[ =]+"));
        if (words.get(0).equals(keyword)) {
          return words;
        }
      }
      return List.of();
    }

    /** As the server says it, without what could disturb a terminal. */
    String words() {
      String last = lines.get(lines.size() - 1);
      return (code + " " + last).replaceAll("\\p{Cntrl}", "").strip();
    }
  }

  /** From now on nobody else can listen (RFC 8314, RFC 3207). */
  void encrypt(SSLContext context) throws IOException {
    SSLSocket secret =
        (SSLSocket) context.getSocketFactory().createSocket(socket, host, port, true);
    SSLParameters parameters = secret.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secret.setSSLParameters(parameters);
    secret.startHandshake();
    socket = secret;
    in = reader(secret);
  }

  /** Says a line and hears the answer. */
  Reply say(String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    return hear();
  }

  /** Hears what the server says. */
  Reply hear() throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.size() < MOST_LINES) {
      String line = in.readLine();
      if (line == null) {
        throw new EOFException("it hung up");
      }
      if (!line.matches("\\d{3}([ -].*)?")) {
        throw new IOException("it does not speak SMTP");
      }
      lines.add(line.length() > 4 ? line.substring(4) : "");
      if (line.length() == 3 || line.charAt(3) == ' ') {
        return new Reply(Integer.parseInt(line.substring(0, 3)), List.copyOf(lines));
      }
    }
    throw new IOException("it does not come to an end");
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
