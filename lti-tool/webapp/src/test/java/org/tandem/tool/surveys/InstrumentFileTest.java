package org.tandem.tool.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.tool.surveys.InstrumentFlaw.Code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.it.Noise;

/** Files of questionnaires, what is wrong with them, and how answers to them are scored. */
class InstrumentFileTest {
  private static final String GOOD =
      """
      {
        "format": "tandem-instrument/1", "id": "climate", "version": 2,
        "name": {"en": "Climate"}, "source": "A. Nurse", "licence": "CC BY 4.0",
        "scale": {"from": 1, "to": 4, "labels": {"1": {"en": "never"}, "4": {"en": "always"}}},
        "prompt": {"mentor": {"en": "As a mentor"}, "mentee": {"en": "As a mentee"}},
        "subscales": [{"id": "warm", "name": {"en": "Warmth"}}],
        "items": [
          {"id": "a", "subscale": "warm", "text": {"en": "It is warm."}},
          {"id": "b", "subscale": "warm", "reversed": true, "text": {"en": "It is cold."}},
          {"id": "c", "subscale": "warm", "text": {"en": "It is sunny."}}
        ]
      }
      """;

  @Test
  void readsAFileWithNothingWrong() {
    InstrumentFile file = InstrumentFile.read(GOOD);
    assertThat(file.flaws()).isEmpty();
    Instrument read = file.instrument().orElseThrow();
    assertThat(read.prompt(Side.MENTEE).byLanguage()).containsEntry("en", "As a mentee");
    assertThat(read.items())
        .extracting(Instrument.Item::reversed)
        .containsExactly(false, true, false);
  }

  @Test
  void readsOrRefusesWhateverSomebodyMadeOfAFile() {
    Noise noise = new Noise(32);
    for (int i = 0; i < 1_000; i++) {
      InstrumentFile file = InstrumentFile.read(noise.mangled(GOOD));
      assertThat(file.instrument().isEmpty()).isEqualTo(!file.flaws().isEmpty());
    }
    for (String harm :
        List.of("[".repeat(50_000), "{\"a\":".repeat(50_000), "\u0000", "\ufeff{}")) {
      assertThat(InstrumentFile.read(harm).flaws()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tandem-instrument/1|tandem-instrument/2|FORMAT|format",
        "\"climate\"|\"Climate!\"|ID|id, version",
        "\"version\": 2|\"version\": 0|ID|id, version",
        "\"version\": 2|\"version\": \"2\"|MEMBER_MISSING|version",
        "\"licence\"|\"license\"|UNKNOWN_MEMBER|license",
        "CC BY 4.0| |RIGHTS_MISSING|licence",
        "\"to\": 4|\"to\": 1|SCALE|scale",
        "\"to\": 4|\"to\": 40|SCALE|scale",
        "\"4\": {|\"3\": {|LABELS|scale.labels",
        "\"4\": {|\"four\": {|LABELS|scale.labels.four",
        "{\"en\": \"It is warm.\"}|{\"fr\": \"Chaud\"}|TEXT|items[0].text",
        "It is warm.| |TEXT|items[0].text.en",
        "\"reversed\"|\"reverse\"|UNKNOWN_MEMBER|items[1].reverse",
        "true|\"yes\"|MEMBER_MISSING|items[1].reversed",
        "\"b\"|\"a\"|TWICE|items[1].id",
        "\"a\", \"subscale\": \"warm\"|\"a\", \"subscale\": \"cold\"|SUBSCALE_UNKNOWN|items[0].subscale",
        "\"mentee\": {\"en\": \"As a mentee\"}|\"other\": {\"en\": \"x\"}|UNKNOWN_MEMBER|prompt.other",
      })
  void namesWhatIsWrongAndWhere(String good, String bad, Code code, String where) {
    assertThat(GOOD).contains(good);
    InstrumentFile file = InstrumentFile.read(GOOD.replace(good, bad == null ? "" : bad));
    assertThat(file.instrument()).isEmpty();
    assertThat(file.flaws()).contains(new InstrumentFlaw(code, where));
  }

  @Test
  void namesSubscalesWithoutItemsAndListsThatAreTooLong() {
    String item = "{\"id\": \"%s\", \"subscale\": \"warm\", \"text\": {\"en\": \"x\"}}";
    String many = IntStream.range(0, 61).mapToObj(item::formatted).collect(Collectors.joining(","));
    assertThat(
            InstrumentFile.read(GOOD.replaceFirst("(?s)\"items\".*]", "\"items\": [" + many + "]"))
                .flaws())
        .containsExactly(new InstrumentFlaw(Code.ITEMS, "items"));
    assertThat(InstrumentFile.read(GOOD.replaceFirst("(?s)\"items\".*]", "\"items\": []")).flaws())
        .containsExactly(
            new InstrumentFlaw(Code.ITEMS, "items"),
            new InstrumentFlaw(Code.SUBSCALE_EMPTY, "warm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "null", "{\"items\": [1, null]}", "{\"scale\": []}", "\"x\""})
  void saysWhatIsWrongWithAnythingAtAll(String text) {
    assertThat(InstrumentFile.read(text).flaws()).isNotEmpty();
  }

  @Test
  void turnsReversedItemsRoundAndLeavesOutWhatTooFewItemsSay() {
    Instrument read = InstrumentFile.read(GOOD).instrument().orElseThrow();
    assertThat(score(read, Map.of("a", 4, "b", 1, "c", 1))).contains(3.0);
    assertThat(score(read, Map.of("a", 4, "b", 2))).contains(3.5);
    assertThat(score(read, Map.of("a", 4))).isEmpty();
  }

  @Test
  void shipsTheMcaWithItsTwentyOneItemsInSixCompetencies() {
    Instrument mca = SummariseTest.instrument("mca-21");
    assertThat(mca.items()).hasSize(21);
    assertThat(
            mca.subscales().stream()
                .map(
                    one ->
                        mca.items().stream()
                            .filter(item -> item.subscale().equals(one.id()))
                            .map(Instrument.Item::id)
                            .toList()))
        .containsExactlyInAnyOrder(
            List.of("1", "2", "3", "4"),
            List.of("7", "8", "13", "14"),
            List.of("10", "11", "12"),
            List.of("9", "20", "21"),
            List.of("17", "18", "19"),
            List.of("22", "23", "24", "26"));
    assertThat(mca.scale().from()).isEqualTo(1);
    assertThat(mca.scale().to()).isEqualTo(7);
    assertThat(mca.items()).noneMatch(Instrument.Item::reversed);
    assertThat(mca.source()).contains("10.1017/cts.2022.381");
  }

  private static Optional<Double> score(Instrument instrument, Map<String, Integer> points) {
    Answer answer =
        new Answer(
            new UUID(0, 1),
            Occasion.CLOSING,
            1,
            instrument.id(),
            instrument.version(),
            Side.MENTEE,
            new UUID(0, 2),
            PulseFixture.NOON,
            points);
    return Score.of(instrument, answer).get(0).mean();
  }
}
