package org.tandem.launcher;

import java.io.PrintStream;

/** The text of {@code --help}: every variable with its default. */
final class Help {
  private Help() {}

  static void print(PrintStream out) {
    out.println("java -jar tandem.jar: starts the server, configured by its environment alone:");
    out.println();
    for (Variable variable : Variable.values()) {
      out.printf("  %s (%s)%n      %s.%n", variable, variable.standard(), variable.purpose());
    }
    out.println();
    out.println("java -jar tandem.jar keys rotate: has the running server of this environment");
    out.println("publish a new key for every LMS, which signs after a day; --now: at once.");
    out.println();
    out.println(
        "java -jar tandem.jar doctor: looks at the settings, the data folder, the database,");
    out.println(
        "the public address and, through the running server, at every LMS, and says what to");
    out.println("do. Exit code 0: nothing, 1: something, 2: a setting is wrong.");
  }
}
