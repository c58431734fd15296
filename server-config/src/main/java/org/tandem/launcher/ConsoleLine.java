package org.tandem.launcher;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the server's console.
 *
 * @param time when it was written, or an empty text for a line without form, such as a stack frame
 * @param logger who wrote it, its beginning cut off where it is long
 * @param level the server's letter for the level, or an empty text
 * @param code the message's code, or an empty text
 * @param message the rest
 */
record ConsoleLine(String time, String logger, String level, String code, String message) {
  /** The server's format "simple" with ISO dates: [time] thread logger level message. */
  private static final Pattern FORM =
      Pattern.compile(
          "\\[([^]]+)\\] \\p{XDigit}{8} (\\S+)\\s+(\\w) (?:([A-Z][A-Z0-9]{2,9}-?\\d{4,6}[A-Z]?): )?(.*)");

  private static final Pattern FAILED = Pattern.compile("CWWKZ000[24]E|CWWKZ0013E|SRVE0271E");
  private static final String CHATTER = "AIRO";
  private static final String OWN_LOGGERS = "tandem.";

  /** Reads a line as the server prints it. */
  static ConsoleLine parse(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      return new ConsoleLine("", "", "", "", line);
    }
    String code = matcher.group(4) == null ? "" : matcher.group(4);
    return new ConsoleLine(
        matcher.group(1), matcher.group(2), matcher.group(3), code, matcher.group(5));
  }

  /**
   * Warnings, errors and what the application itself says; the server's small talk about itself is
   * left to its log file.
   */
  boolean concernsOperator() {
    if (continues()) {
      return !message.startsWith("Launching " + ServerCommand.SERVER);
    }
    return !CHATTER.contains(level) || logger.contains(OWN_LOGGERS);
  }

  /** Whether this line has no form of its own and so belongs to the one before, if there is one. */
  boolean continues() {
    return level.isEmpty();
  }

  /** Whether the server gave up on starting the application. */
  boolean saysApplicationFailed() {
    return FAILED.matcher(code).matches();
  }

  /** The line as the operator reads it. */
  String text() {
    if (continues()) {
      return message;
    }
    String shown = code.isEmpty() ? message : message + " (" + code + ")";
    return String.format(Locale.ROOT, "%s %-7s %s", time, word(), shown);
  }

  /** The level for people. */
  String word() {
    return switch (level) {
      case "E", "F" -> "ERROR";
      case "W" -> "WARNING";
      default -> "INFO";
    };
  }
}
