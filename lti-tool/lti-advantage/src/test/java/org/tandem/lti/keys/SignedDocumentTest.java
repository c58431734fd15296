package org.tandem.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedDocumentTest {

  private static final ToolKey KEY = ToolKey.generate();
  private static final URI ADDRESS = URI.create("https://tool.example/keys/" + KEY.kid());
  private static final String TEXT = "{\"hours\":10}";

  @Test
  void holdsByTheKeyThatSignedItAndByNoOther() {
    SignedDocument document = SignedDocument.parse(signed()).orElseThrow();

    assertThat(document.payload()).isEqualTo(TEXT);
    assertThat(document.keyAddress()).isEqualTo(ADDRESS.toString());
    assertThat(document.isBy(KEY.toPublicJson())).isTrue();
    assertThat(document.isBy(ToolKey.generate().toPublicJson())).isFalse();
  }

  @Test
  void doesNotHoldOnceAnythingOfItWasChanged() {
    List<String> parts = List.of(signed().split("\\.", -1));
    String more = parts.get(0) + "." + base64("{\"hours\":50}") + "." + parts.get(2);
    String elsewhere =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"https://other.example/k\"}")
            + "."
            + parts.get(1)
            + "."
            + parts.get(2);

    for (String changed : List.of(more, elsewhere)) {
      assertThat(SignedDocument.parse(changed).orElseThrow().isBy(KEY.toPublicJson())).isFalse();
    }
  }

  @Test
  void readsNothingThatAToolKeyCouldNotHaveSigned() {
    assertThat(SignedDocument.parse("not.a.document")).isEmpty();
    assertThat(SignedDocument.parse(base64("{\"alg\":\"none\"}") + "." + base64(TEXT) + "."))
        .isEmpty();
    assertThat(
            SignedDocument.parse(
                base64("{\"alg\":\"HS256\"}") + "." + base64(TEXT) + "." + base64("x")))
        .isEmpty();
  }

  private static String signed() {
    return KEY.sign(TEXT, ADDRESS).compact();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
