package org.tandem.tool.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void leavesNothingThatCouldOpenATagOrEndAnAttribute() {
    assertThat(Html.text("<a href=\"x\" title='y'>&</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
  }

  @Test
  void keepsJsonFromEndingItsScriptElement() {
    assertThat(Html.json("{\"a\":\"</script><!--\"}"))
        .isEqualTo("{\"a\":\"\\u003c/script>\\u003c!--\"}");
  }
}
