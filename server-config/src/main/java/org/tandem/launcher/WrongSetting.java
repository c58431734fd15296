package org.tandem.launcher;

import java.io.PrintStream;

/**
 * The start cannot go on because of one environment variable; the message is one line for people.
 */
final class WrongSetting extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the process ends with. */
  static final int EXIT_CODE = 2;

  private final Variable variable;

  /**
   * @param variable the variable to change
   * @param what what is wrong and what to do about it, without the variable's name
   */
  WrongSetting(Variable variable, String what) {
    super(variable + " " + what.replaceAll("\\s*\\R\\s*", " "));
    this.variable = variable;
  }

  /** Prints the one line that ends the start. */
  void print(PrintStream to) {
    to.println("Tandem cannot start: " + getMessage());
  }

  /** The variable, what is wrong with it and what to do. */
  String inWords() {
    return String.valueOf(getMessage());
  }

  /** The variable to change. */
  Variable variable() {
    return variable;
  }
}
