package org.tandem.tool.recruitment;

import java.util.Optional;
import org.tandem.tool.kernel.SmallGroups;

/**
 * A way in which people come to help others, and how far they came.
 *
 * @param kind which
 * @param name what a campaign is called; empty for other ways
 * @param reached how many came by the link, were named, or were asked; absent for whoever came of
 *     their own accord
 * @param offered how many of them handed in a profile as a mentor since; absent where few people
 *     stand behind it
 * @param matched how many of these have had a pair since that both accepted; absent likewise
 */
public record Source(
    Kind kind,
    String name,
    Optional<Integer> reached,
    Optional<Integer> offered,
    Optional<Integer> matched) {

  /** The ways. */
  public enum Kind {
    /** By a link that invites, one row for each link. */
    CAMPAIGN,
    /** Named by others. */
    NOMINATION,
    /** Asked after a pair of their own. */
    GIVING_BACK,
    /** In none of these ways. */
    OWN_ACCORD
  }

  /** A way of which it is known whom it reached; what these did is withheld where they are few. */
  public static Source reaching(Kind kind, String name, int reached, int offered, int matched) {
    boolean shown = reached >= SmallGroups.FEWEST;
    return new Source(
        kind,
        name,
        Optional.of(reached),
        shown ? Optional.of(offered) : Optional.empty(),
        shown ? Optional.of(matched) : Optional.empty());
  }

  /** Those who came of their own accord. */
  public static Source ownAccord(int offered, int matched) {
    return new Source(
        Kind.OWN_ACCORD,
        "",
        Optional.empty(),
        Optional.of(offered),
        offered >= SmallGroups.FEWEST ? Optional.of(matched) : Optional.empty());
  }
}
