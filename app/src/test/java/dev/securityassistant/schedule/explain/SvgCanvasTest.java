package dev.securityassistant.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgCanvasTest {

  @Test
  void markupInTextIsEscaped() {
    assertThat(SvgCanvas.escaped("<script>alert('x') & \"y\"</script>"))
        .isEqualTo("&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(SvgCanvas.escaped("a\u0000b\u001bc\ud800d\uffff"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
  }

  @Test
  void lettersOfAllScriptsStay() {
    assertThat(SvgCanvas.escaped("日本 é \uD83D\uDEAA")).isEqualTo("日本 é \uD83D\uDEAA");
  }
}
