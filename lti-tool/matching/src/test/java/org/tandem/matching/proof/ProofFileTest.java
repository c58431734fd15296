package org.tandem.matching.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Matching;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.Proven;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Roster;
import org.tandem.matching.Stable;
import org.tandem.matching.solve.DeferredAcceptance;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;

/** Runs the script that docs ship to strangers, with the Node that the build needs anyway. */
class ProofFileTest {

  private static final Path SCRIPT = Path.of("..", "..", "docs", "matching", "verify.mjs");

  @TempDir Path folder;

  @Test
  void aStrangerProvesTheBestMatching() throws Exception {
    Proven best = Optimum.of(market());

    assertThat(verify(text(best)))
        .isEqualTo("0 proved optimum: " + best.matching().size() + " pairs, none better");
  }

  @Test
  void aStrangerSeesThatAPairIsMissing() throws Exception {
    Proven best = Optimum.of(market());
    List<Market.Edge> pairs = best.matching().pairs();
    Matching worse = Matching.of(best.matching().market(), pairs.subList(1, pairs.size()));

    assertThat(verify(text(new Proven(worse, best.certificate()))))
        .startsWith("1 the prices allow ");
  }

  @Test
  void aStrangerProvesAMatchingOfBentPointsAndHowTheyWereBent() throws Exception {
    Market plain = market();
    Proven best = Optimum.of(new Fairness(-4).apply(plain));
    StringBuilder text = new StringBuilder();
    ProofFile.write(best, plain, -4, text);

    assertThat(verify(text.toString()))
        .isEqualTo(
            "0 proved optimum: "
                + best.matching().size()
                + " pairs, none better (fairness slider at 4)");
    assertThat(verify(text.toString().replaceFirst(",-4\\.0,", ",-2.0,"))).contains("not bent to");
  }

  @Test
  void aStrangerProvesAStableMatching() throws Exception {
    Stable stable = DeferredAcceptance.of(ranked());

    assertThat(verify(text(stable)))
        .isEqualTo("0 proved stable: " + stable.matching().size() + " pairs, none better");
  }

  @Test
  void aStrangerSeesWhoWouldRatherHaveEachOther() throws Exception {
    Stable stable = DeferredAcceptance.of(ranked());
    List<Market.Edge> pairs = stable.matching().pairs();
    Matching worse = Matching.of(stable.ranked().market(), pairs.subList(1, pairs.size()));

    assertThat(verify(text(new Stable(stable.ranked(), worse))))
        .startsWith("1 ")
        .contains("would rather have each other");
  }

  @Test
  void idsMayContainAnything() throws Exception {
    String mentee = "a \"b\"\n\\";
    Market market =
        Market.of(List.of(mentee), Map.of("منى", 1), List.of(new Market.Edge(mentee, "منى", 5)));

    assertThat(verify(text(Optimum.of(market)))).startsWith("0 proved");
  }

  private static Market market() {
    return MarketFixture.random(new Random(11), 60, 30, 3);
  }

  private static RankedMarket ranked() {
    Market market = market();
    List<Mentee> mentees =
        market.mentees().stream()
            .map(id -> new Mentee(id, Profile.blank(), List.of(), Set.of()))
            .toList();
    List<Mentor> mentors =
        market.mentors().stream()
            .map(id -> new Mentor(id, 1, Profile.blank(), List.of(), Set.of()))
            .toList();
    return RankedMarket.of(new Roster(mentees, mentors, Set.of()), market, 3);
  }

  private static String text(Proven claim) throws IOException {
    StringBuilder text = new StringBuilder();
    ProofFile.write(claim, text);
    return text.toString();
  }

  private static String text(Stable claim) throws IOException {
    StringBuilder text = new StringBuilder();
    ProofFile.write(claim, text);
    return text.toString();
  }

  /** The script's exit code and what it says. */
  private String verify(String proof) throws Exception {
    Path file = Files.writeString(folder.resolve("proof.jsonl"), proof);
    Process node =
        new ProcessBuilder("node", SCRIPT.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), UTF_8);
    return node.waitFor() + " " + said.strip();
  }
}
