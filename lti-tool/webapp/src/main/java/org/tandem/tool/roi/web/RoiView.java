package org.tandem.tool.roi.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.reporting.Retention;
import org.tandem.tool.roi.Assumptions;
import org.tandem.tool.roi.Roi;

/**
 * Whether a program is worth what it costs.
 *
 * @param name the program's
 * @param vocabulary what the program calls people
 * @param at when it was counted
 * @param number of the declaration that holds; 0 for none
 * @param assumptions what was declared
 * @param declarations who declared something when, the newest first
 * @param counted how many people or goals each measure counts; without those of too few people
 * @param roi what follows
 * @param observed those who found somebody beside those who wait; absent until it is counted
 */
public record RoiView(
    String name,
    Vocabulary vocabulary,
    String at,
    int number,
    Assumptions assumptions,
    List<DeclarationView> declarations,
    Map<Measure, Long> counted,
    Roi roi,
    Optional<Retention> observed) {

  /**
   * Who declared something when.
   *
   * @param by a name; empty for the operator
   */
  public record DeclarationView(int number, String by, String at) {}
}
