package org.tandem.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.PlatformCallFailed.Kind;

class LinkHeaderTest {

  private static final URI HERE = URI.create("https://lms.example/items?page=1");

  @Test
  void findsTheNextPageAmongSeveralLinks() throws Exception {
    assertThat(next("<https://lms.example/a>; rel=\"prev\", <https://lms.example/b>;rel=next"))
        .isEqualTo("https://lms.example/b");
  }

  @Test
  void readsMoodlesTypographicQuotesAndEscapedAmpersands() throws Exception {
    // As the bytes of UTF-8 arrive in a header field.
    assertThat(
            next(
                "<https://lms.example/a?type_id=1&amp;from=2>; rel=\u00E2\u0080\u009Cnext\u00E2\u0080\u009D"))
        .isEqualTo("https://lms.example/a?type_id=1&from=2");
    assertThat(next("<https://lms.example/a>; rel=“next”")).isEqualTo("https://lms.example/a");
  }

  @Test
  void readsOneOfSeveralRelationsAndRelativeAddresses() throws Exception {
    assertThat(next("</b?page=2>; title=x; rel=\"last next\""))
        .isEqualTo("https://lms.example/b?page=2");
  }

  @Test
  void findsNothingWhereThereIsNone() throws Exception {
    assertThat(LinkHeader.find(response("<https://lms.example/a>; rel=\"prev\""), "next"))
        .isEmpty();
    assertThat(LinkHeader.find(response("nonsense"), "next")).isEmpty();
  }

  @Test
  void doesNotCarryATokenToAnotherSite() {
    for (String target :
        List.of("https://evil.example/a", "http://lms.example/a", "https://lms.example:444/a")) {
      PlatformCallFailed failed =
          catchThrowableOfType(
              PlatformCallFailed.class, () -> next("<" + target + ">; rel=\"next\""));
      assertThat(failed.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
    }
  }

  private static String next(String header) throws PlatformCallFailed {
    return LinkHeader.find(response(header), "next").orElseThrow().toString();
  }

  private static PlatformResponse response(String header) {
    return new PlatformResponse(HERE, 200, Map.of("link", List.of(header)), new byte[0]);
  }
}
