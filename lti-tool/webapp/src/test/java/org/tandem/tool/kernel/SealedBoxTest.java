package org.tandem.tool.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedBoxTest {
  private final SealedBox box = SealedBox.of(SealedBox.newKey());

  @Test
  void opensWhatItSealedForTheSamePurposeAlone() {
    String sealed = box.seal("We met on Thursday ☕", "note:1");

    assertThat(box.open(sealed, "note:1")).isEqualTo("We met on Thursday ☕");
    assertThat(sealed).doesNotContain("Thursday");
    assertThatThrownBy(() -> box.open(sealed, "note:2")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SealedBox.of(SealedBox.newKey()).open(sealed, "note:1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noticesWhatWasChanged() {
    String sealed = box.seal("We met", "note:1");
    // The first character after the nonce: the last one of Base64 carries bits that nobody reads
    int at = sealed.lastIndexOf(':') + 1;
    String changed =
        sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);

    assertThatThrownBy(() -> box.open(changed, "note:1")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void neverSealsAlike() {
    assertThat(box.seal("We met", "note:1")).isNotEqualTo(box.seal("We met", "note:1"));
  }
}
