package org.tandem.tool.program.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.tool.program.Aim;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Templates;
import org.tandem.tool.templates.ShippedOnly;

/** An aim is data that nobody compiles: what a reviewer could overlook is checked here. */
class AimFileTest {
  private final Templates templates = new ShippedOnly();
  private final List<Aim> aims = new AimFile(templates).all();

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(aims).extracting(Aim::id).doesNotHaveDuplicates();
    assertThat(aims)
        .allSatisfy(
            aim -> {
              assertThat(aim.text().byLanguage()).containsOnlyKeys("en", "ar");
              assertThat(aim.why().byLanguage()).containsOnlyKeys("en", "ar");
            });
  }

  @Test
  void isAnObjectiveAsItStands() {
    assertThat(aims)
        .allSatisfy(
            aim ->
                assertThat(
                        new Objective(
                                aim.text().in(Locale.ENGLISH), aim.indicators(), Optional.empty())
                            .indicators())
                    .hasSizeBetween(1, 4));
  }

  @Test
  void leadsToEveryTemplate() {
    Set<String> led = aims.stream().map(Aim::templateId).collect(Collectors.toSet());

    assertThat(led)
        .containsExactlyInAnyOrderElementsOf(
            templates.shipped().stream().map(ProgramTemplate::id).toList());
  }
}
