package org.tandem.lti.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads one HTTP/1.1 response (RFC 9112) within limits. */
final class AnswerReader {

  private static final int HEAD_LIMIT = 64 << 10;

  private final InputStream input;
  private final int bodyLimit;
  private int headBytes;

  AnswerReader(InputStream input, int bodyLimit) {
    this.input = input;
    this.bodyLimit = bodyLimit;
  }

  /** The body is longer than allowed. */
  static final class TooLarge extends IOException {}

  PlatformResponse read(URI uri) throws IOException {
    int status;
    Map<String, List<String>> headers;
    do {
      status = statusOf(line());
      headers = headers();
    } while (status >= 100 && status < 200);
    boolean bodiless = status == 204 || status == 304;
    byte[] body = bodiless ? new byte[0] : plain(body(headers), headers);
    return new PlatformResponse(uri, status, headers, body);
  }

  private static int statusOf(String line) throws IOException {
    if (!line.matches("HTTP/1\\.[01] [1-9][0-9]{2}( .*)?")) {
      throw new IOException("not an HTTP answer");
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private Map<String, List<String>> headers() throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers
            .computeIfAbsent(
                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (last(headers, "transfer-encoding").toLowerCase(Locale.ROOT).endsWith("chunked")) {
      return chunked();
    }
    String length = last(headers, "content-length");
    return length.isEmpty() ? untilClosed() : exactly(number(length, 10));
  }

  private byte[] exactly(long length) throws IOException {
    if (length > bodyLimit) {
      throw new TooLarge();
    }
    byte[] body = input.readNBytes((int) length);
    if (body.length < length) {
      throw new EOFException("the answer breaks off");
    }
    return body;
  }

  private byte[] untilClosed() throws IOException {
    return bounded(input);
  }

  private byte[] chunked() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line();
      int extension = size.indexOf(';');
      long length = number((extension < 0 ? size : size.substring(0, extension)).strip(), 16);
      if (length == 0) {
        return body.toByteArray();
      }
      if (length > bodyLimit - body.size()) {
        throw new TooLarge();
      }
      body.write(exactly(length));
      line();
    }
  }

  /** Undoes compression that some proxies apply although nobody accepted it. */
  private byte[] plain(byte[] body, Map<String, List<String>> headers) throws IOException {
    if (!last(headers, "content-encoding").equalsIgnoreCase("gzip") || body.length == 0) {
      return body;
    }
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return bounded(unzipped);
    }
  }

  private byte[] bounded(InputStream source) throws IOException {
    byte[] body = source.readNBytes(bodyLimit);
    if (body.length == bodyLimit && source.read() >= 0) {
      throw new TooLarge();
    }
    return body;
  }

  private static String last(Map<String, List<String>> headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of(""));
    return values.get(values.size() - 1);
  }

  private static long number(String text, int radix) throws IOException {
    try {
      if (text.isEmpty() || text.charAt(0) == '+' || text.charAt(0) == '-') {
        throw new IOException("the answer's length is no number");
      }
      return Long.parseLong(text, radix);
    } catch (NumberFormatException e) {
      throw new IOException("the answer's length is no number", e);
    }
  }

  /** One line of the head, without its end; header fields are bytes, hence Latin-1. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (int next = input.read(); next != '\n'; next = input.read()) {
      if (next < 0) {
        throw new EOFException("the answer breaks off");
      }
      if (++headBytes > HEAD_LIMIT) {
        throw new TooLarge();
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
