package org.tandem.tool.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.reporting.Comparison.Way;

/**
 * How far the people of a group came that an administrator declared, beside everybody else in the
 * other groups. It is suppressed more strictly than other groups: what makes it may be nobody's
 * business.
 *
 * @param name of the group
 * @param reached in fives; absent where the group has fewer than {@link #FEWEST} people
 * @param paired who found somebody, against the others; absent where either side is too small
 * @param met who met, likewise
 * @param completed who completed, likewise
 */
public record EquityGroup(
    String name,
    Optional<Way> reached,
    Optional<Difference> paired,
    Optional<Difference> met,
    Optional<Difference> completed) {

  /** How many people a group has at least of which anything is shown. */
  public static final int FEWEST = 10;

  /** The groups as they may be shown, in their order. */
  public static List<EquityGroup> of(Map<String, Way> exact) {
    Way all = exact.values().stream().reduce(Way.NONE, Way::plus);
    List<EquityGroup> groups = new ArrayList<>();
    exact.forEach((name, way) -> groups.add(of(name, way, all.minus(way))));
    return groups;
  }

  private static EquityGroup of(String name, Way way, Way others) {
    if (way.people() < FEWEST) {
      return new EquityGroup(
          name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new EquityGroup(
        name,
        Optional.of(way.rounded()),
        Difference.of(way.paired(), way.people(), others.paired(), others.people()),
        Difference.of(way.met(), way.people(), others.met(), others.people()),
        Difference.of(way.completed(), way.people(), others.completed(), others.people()));
  }
}
