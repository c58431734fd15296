package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebOriginTest {

  @Test
  void keepsSchemeHostAndPortOnly() {
    assertThat(WebOrigin.of("HTTPS://Moodle.Example.EDU:8443/course/view.php?id=3#top"))
        .contains("https://moodle.example.edu:8443");
    assertThat(WebOrigin.of("https://user:secret@lms.example.edu/"))
        .contains("https://lms.example.edu");
  }

  @Test
  void findsNothingThatAPolicyCouldTripOver() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "https://lms.example.edu; script-src *",
            "https://*.example.edu/",
            "lms.example.edu",
            "https://" + "a".repeat(300) + ".example/",
            "")) {
      assertThat(WebOrigin.of(address)).as(address).isEmpty();
    }
  }
}
