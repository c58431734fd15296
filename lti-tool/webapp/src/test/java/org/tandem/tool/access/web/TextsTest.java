package org.tandem.tool.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.tool.access.Refusal;

class TextsTest {

  @Test
  void hasAPageInEveryLanguageForEachRefusal() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
      Texts texts = Texts.in(List.of(language));
      for (Refusal refusal : Refusal.values()) {
        for (String part : List.of(".title", ".person", ".admin")) {
          assertThat(texts.text(refusal.code() + part)).as(refusal + part).isNotBlank();
        }
      }
    }
  }

  @Test
  void speaksTheFirstLanguageThatItKnows() {
    assertThat(in("fr", "ar-EG", "en").direction()).isEqualTo("rtl");
    assertThat(in("en-GB", "ar").direction()).isEqualTo("ltr");
    assertThat(in("fr").locale()).isEqualTo(Locale.ENGLISH);
    assertThat(in().locale()).isEqualTo(Locale.ENGLISH);
  }

  private static Texts in(String... tags) {
    return Texts.in(List.of(tags).stream().map(Locale::forLanguageTag).toList());
  }
}
