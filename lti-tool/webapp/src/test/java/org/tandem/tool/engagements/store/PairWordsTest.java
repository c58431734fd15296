package org.tandem.tool.engagements.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.SealedBox;

class PairWordsTest {
  private static final UUID ROW = UUID.fromString("018f0000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("018f0000-0000-7000-8000-000000000002");

  private final SealedBox box = SealedBox.of(SealedBox.newKey());
  private final AtomicInteger asked = new AtomicInteger();
  private final PairWords words = new PairWords(this::box, () -> box);
  private final PairWords destroyed = new PairWords(Optional::empty, () -> box);

  @Test
  void opensATextInItsColumnAndRowAlone() {
    String sealed = words.seal("On the ward ☕", "goal.title", ROW);

    assertThat(sealed).startsWith("sealed:v1:").doesNotContain("ward");
    assertThat(words.open(sealed, "goal.title", ROW)).isEqualTo("On the ward ☕");
    assertThatThrownBy(() -> words.open(sealed, "goal.title", OTHER))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> words.open(sealed, "goal.reason", ROW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(destroyed.open(sealed, "goal.title", ROW)).isEmpty();
  }

  @Test
  void opensWhatIsPlainAsItStands() {
    for (String plain : new String[] {"", "On the ward", "sealed: v1", "sealed:v1:no:box"}) {
      assertThat(PairWords.isSealed(plain)).as(plain).isFalse();
      assertThat(words.open(plain, "goal.title", ROW)).isEqualTo(plain);
    }
    assertThat(words.seal("", "goal.title", ROW)).isEmpty();
    assertThat(asked).as("keys that were read").hasValue(0);
  }

  @Test
  void leavesWhatSaysTheSameAsItIs() {
    String sealed = words.seal("On the ward", "goal.title", ROW);

    assertThat(words.seal(sealed, "On the ward", "goal.title", ROW)).isEqualTo(sealed);
    assertThat(words.seal(sealed, "At home", "goal.title", ROW)).isNotEqualTo(sealed);
    assertThat(words.seal("On the ward", "On the ward", "goal.title", ROW)).startsWith("sealed:");
    assertThat(words.seal(null, "On the ward", "goal.title", ROW)).startsWith("sealed:");
  }

  @Test
  void keepsApartWhatSomebodyWritesAndWhatIsSealed() {
    String looksSealed = words.seal("On the ward", "goal.title", ROW);
    String twice = words.seal(looksSealed, "goal.title", ROW);

    assertThat(words.open(twice, "goal.title", ROW)).isEqualTo(looksSealed);
  }

  @Test
  void sealsAFileForItsRowAlone() {
    byte[] sheet = "%PDF-1.7 of Tuesday".getBytes(UTF_8);
    byte[] sealed = words.seal(sheet, "evidence_file.content", ROW);

    assertThat(new String(sealed, UTF_8)).startsWith("sealed:v1:").doesNotContain("Tuesday");
    assertThat(words.open(sealed, "evidence_file.content", ROW)).contains(sheet);
    assertThat(words.open(sheet, "evidence_file.content", ROW)).contains(sheet);
    assertThat(destroyed.open(sealed, "evidence_file.content", ROW)).isEmpty();
    assertThatThrownBy(() -> words.open(sealed, "evidence_file.content", OTHER))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsAKeyOnceForAllTexts() {
    String one = new PairWords(Optional::empty, () -> box).seal("One", "goal.title", ROW);

    assertThat(words.open(one, "goal.title", ROW) + words.open(one, "goal.title", ROW))
        .isEqualTo("OneOne");
    assertThat(asked).hasValue(1);
  }

  private Optional<SealedBox> box() {
    asked.incrementAndGet();
    return Optional.of(box);
  }
}
