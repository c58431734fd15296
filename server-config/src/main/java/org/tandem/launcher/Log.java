package org.tandem.launcher;

import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes to the console: lines to read, or one JSON object for each event. */
final class Log {

  /** How it is written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For collectors of logs. */
    JSON
  }

  /** How the application names the request that a line belongs to. */
  private static final Pattern REQUEST = Pattern.compile("(.*) \\[(\\p{XDigit}{12})]");

  private final Format format;
  private final PrintStream out;
  private @Nullable ConsoleLine event;
  private final StringBuilder further = new StringBuilder();

  Log(Format format, PrintStream out) {
    this.format = format;
    this.out = out;
  }

  /** Something that the launcher says itself. */
  synchronized void say(String text) {
    flush();
    if (format == Format.TEXT) {
      out.println(text);
    } else {
      out.println(
          json(
              Map.of("time", Instant.now().toString(), "level", "INFO", "logger", "launcher"),
              Map.of("message", text.strip())));
    }
  }

  /** A line of the server; one without a form of its own belongs to the one before. */
  synchronized void line(ConsoleLine line) {
    if (format == Format.TEXT) {
      out.println(line.text());
    } else if (line.continues() && event != null) {
      further.append(further.isEmpty() ? "" : "\n").append(line.message());
    } else {
      flush();
      event = line;
    }
  }

  /** Nothing more has come so far: what is still held back belongs to nothing that follows. */
  synchronized void flush() {
    ConsoleLine whole = event;
    if (whole != null) {
      event = null;
      out.println(json(whole, further.toString()));
      further.setLength(0);
    }
  }

  private static String json(ConsoleLine line, String further) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("time", line.continues() ? Instant.now().toString() : line.time());
    head.put("level", line.word());
    head.put("logger", line.logger());
    head.put("code", line.code());
    Map<String, String> body = new LinkedHashMap<>();
    Matcher named = REQUEST.matcher(line.message());
    body.put("message", named.matches() ? named.group(1) : line.message());
    body.put("correlationId", named.matches() ? named.group(2) : "");
    body.put("detail", further);
    return json(head, body);
  }

  /** What is empty is left out. */
  private static String json(Map<String, String> head, Map<String, String> body) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String first : new String[] {"time", "level", "logger", "code"}) {
      all.put(first, head.getOrDefault(first, ""));
    }
    all.putAll(body);
    return all.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> quoted(one.getKey()) + ":" + quoted(one.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** RFC 8259, section 7. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      switch (next) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default ->
            quoted.append(next < ' ' ? String.format("\\u%04x", (int) next) : String.valueOf(next));
      }
    }
    return quoted.append('"').toString();
  }
}
