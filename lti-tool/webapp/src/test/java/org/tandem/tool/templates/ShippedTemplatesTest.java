package org.tandem.tool.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.LocalText;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.questions.Choice;

/** A template is data that nobody compiles: what a reviewer could overlook is checked here. */
class ShippedTemplatesTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final List<TemplateDesign> designs = new ShippedOnly().designs();
  private final List<ProgramTemplate> templates =
      designs.stream().map(TemplateDesign::template).toList();

  @Test
  void offersEveryKind() {
    assertThat(templates).extracting(ProgramTemplate::kind).contains(Kind.values());
    assertThat(templates).extracting(ProgramTemplate::id).doesNotHaveDuplicates();
  }

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(templates)
        .allSatisfy(
            template -> {
              assertThat(texts(template))
                  .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("en", "ar"));
              assertThat(template.vocabulary()).containsOnlyKeys("en", "ar");
              assertThat(template.skills(ARABIC)).hasSameSizeAs(template.skills(Locale.ENGLISH));
              assertThat(template.topics(ARABIC)).hasSameSizeAs(template.topics(Locale.ENGLISH));
            });
  }

  @Test
  void tellsBothSidesWhatStaysPrivateAndHowToEnd() {
    assertThat(templates)
        .allSatisfy(
            template ->
                assertThat(template.clauses())
                    .filteredOn(Clause::required)
                    .extracting(Clause::id)
                    .contains("confidentiality", "visibility", "ending"));
  }

  @Test
  void asksCoachingForAMeasurableOutcomeAndItsMeasures() {
    assertThat(templates)
        .filteredOn(template -> template.kind() == Kind.COACHING)
        .isNotEmpty()
        .allSatisfy(
            template -> {
              assertThat(template.measurableOutcomeRequired()).isTrue();
              assertThat(template.clauses())
                  .filteredOn(Clause::required)
                  .extracting(Clause::id)
                  .contains("nature", "scope", "measures", "conflicts");
            });
  }

  @Test
  void isTheSameWhenItIsWrittenAndReadAgain() {
    ShippedOnly shipped = new ShippedOnly();
    assertThat(designs)
        .allSatisfy(
            design ->
                assertThat(shipped.reader().read(shipped.document().write(design)).design())
                    .contains(design));
  }

  @Test
  void saysWhatItIsForAndWhatItAsksInBothLanguages() {
    assertThat(templates).allSatisfy(template -> assertThat(template.aims()).isNotEmpty());
    assertThat(designs).anySatisfy(one -> assertThat(one.matching().asked().all()).isNotEmpty());
    assertThat(designs.stream().flatMap(ShippedTemplatesTest::words))
        .hasSizeGreaterThan(20)
        .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("en", "ar"));
  }

  private static Stream<LocalText> words(TemplateDesign design) {
    return Stream.concat(
        design.template().aims().stream()
            .flatMap(aim -> Stream.concat(Stream.of(aim.text()), aim.why().stream())),
        design.matching().asked().all().stream()
            .flatMap(
                question ->
                    Stream.concat(
                        Stream.concat(Stream.of(question.text()), question.hint().stream()),
                        question.choices().stream().map(Choice::text))));
  }

  @Test
  void namesBesideItselfOnlyWhatStandsAlone() {
    assertThat(templates)
        .filteredOn(template -> template.beside().isPresent())
        .isNotEmpty()
        .allSatisfy(
            template ->
                assertThat(templates)
                    .filteredOn(other -> other.id().equals(template.beside().get()))
                    .singleElement()
                    .satisfies(other -> assertThat(other.beside()).isEmpty()));
  }

  private static Stream<LocalText> texts(ProgramTemplate template) {
    return Stream.concat(
        Stream.of(template.name(), template.summary()),
        template.clauses().stream().flatMap(c -> Stream.of(c.title(), c.help(), c.starter())));
  }
}
