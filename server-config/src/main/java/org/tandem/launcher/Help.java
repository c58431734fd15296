package org.tandem.launcher;

import java.io.PrintStream;

/** The text of {@code --help}: every variable with its default. */
final class Help {
  private Help() {}

  static void print(PrintStream out) {
    out.println("Tandem is configured by its environment alone: java -jar tandem.jar");
    out.println();
    for (Variable variable : Variable.values()) {
      out.printf("  %s (%s)%n      %s.%n", variable, variable.standard(), variable.purpose());
    }
  }
}
