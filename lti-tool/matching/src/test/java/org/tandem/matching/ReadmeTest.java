package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.explain.Explanations;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.solve.Optimum;

class ReadmeTest {

  @Test
  void theExampleRuns() {
    // readme
    Mentee amal =
        new Mentee(
            "amal",
            Profile.blank()
                .with(Questions.SKILLS, Set.of("statistics", "public speaking"))
                .with(Questions.ABOUT, new Answer.Text("I want to present my research")),
            List.of("bo"), // asks for Bo by name
            Set.of());
    Mentor bo =
        new Mentor(
            "bo",
            2, // seats
            Profile.blank()
                .with(Questions.SKILLS, Set.of("statistics"))
                .with(Questions.ABOUT, new Answer.Text("Presented at thirty conferences")),
            List.of(),
            Set.of());
    MatchPolicy policy =
        new MatchPolicy(
            List.of(
                new MatchPolicy.Weighted(Criteria.rareSkills(), 600),
                new MatchPolicy.Weighted(Criteria.text(Questions.ABOUT), 100),
                new MatchPolicy.Weighted(Criteria.ranking(5), 300)),
            Set.of(Exclusion.PAST_PAIR, Exclusion.REPORTING_LINE),
            0);

    Scoring scoring = Scoring.of(new Roster(List.of(amal), List.of(bo), Set.of()), policy);
    Market market = Candidates.of(scoring);
    Proven best = Optimum.of(market);

    best.matching().pairs(); // amal with bo
    OptimalityCheck.objections(market, best); // none: nothing can be better
    new Explanations(scoring, best).why("amal", "bo"); // statistics met; first on the list
    // end
    assertThat(best.matching().pairs()).extracting(Market.Edge::mentor).containsExactly("bo");
    assertThat(OptimalityCheck.objections(market, best)).isEmpty();
    assertThat(new Explanations(scoring, best).why("amal", "bo").score().parts())
        .allSatisfy(part -> assertThat(part.points()).isPositive());
  }

  @Test
  void theReadmeShowsWhatRunsHere() throws Exception {
    Path source = Path.of("src/test/java/org/tandem/matching/ReadmeTest.java");
    List<String> lines = Files.readAllLines(source);
    String example =
        lines.subList(lines.indexOf("    // readme") + 1, lines.indexOf("    // end")).stream()
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .collect(Collectors.joining("\n"));

    assertThat(Files.readString(Path.of("README.md"))).contains(example);
  }
}
