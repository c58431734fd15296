package org.tandem.tool.equity.web;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.reporting.EquityGroup;

/**
 * Whether a program treats declared groups alike.
 *
 * @param name the program's
 * @param smallestGroup below how many people nothing of a group is shown
 * @param declared what was declared; absent where nothing was
 */
public record EquityView(String name, int smallestGroup, Optional<DeclaredView> declared) {

  /**
   * Groups that were declared.
   *
   * @param title what makes them
   * @param by who declared them; empty for the operator
   * @param at when
   * @param countedAt when their people were counted
   * @param pending whether that was before they were declared
   * @param groups how far they came; none while that is pending
   */
  public record DeclaredView(
      String title,
      String by,
      String at,
      String countedAt,
      boolean pending,
      List<EquityGroup> groups) {}

  /**
   * What became of a table.
   *
   * @param kept lines whose person is in the program
   * @param others lines about anybody else, of whom nothing is kept
   */
  public record OutcomeView(int kept, int others) {}
}
