package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagCompletionTest {

  private static final List<String> TAGS =
      List.of("SAC 01 039 KX", "SAC 01 040 KX", "SAC 01 051 KX");

  @ParameterizedTest
  @CsvSource({
    "SAC 038KX, SAC 01 038 KX",
    "SAC 1 041 KX, SAC 01 041 KX",
    "SAC “BY048 KX, SAC 01 048 KX",
    "SAC 01 05 KX, ",
    "101, ",
    "CORRIDOR 101, ",
  })
  void whatAllTagsShareMayBeLost(String seen, String printed) {
    TagCompletion completion = Objects.requireNonNull(TagCompletion.of(TAGS, ""));

    assertThat(completion.completed(seen)).isEqualTo(printed);
  }

  @Test
  void tagsThatDifferInMoreThanANumberShareTooLittle() {
    assertThat(TagCompletion.of(List.of("A L1 021 BB", "A L1 022 BB", "C L1 003 BB"), "")).isNull();
    assertThat(TagCompletion.of(TAGS.subList(0, 2), "SAC 01 000 KX")).isNull();
  }

  @Test
  void whatMostTagsShareCountsWhereTheLegendShowsIt() {
    List<String> tags = new ArrayList<>(TAGS);
    tags.add("SAC 1 041 KX");
    tags.add("SAC 4 042 KX");

    assertThat(TagCompletion.of(tags, "SAC 00 000 KX")).isNull();
    TagCompletion shown = Objects.requireNonNull(TagCompletion.of(tags, "SAC 01 000 KX"));
    assertThat(tags).map(t -> shown.mended(t, t)).contains("SAC 01 041 KX", "SAC 01 042 KX");
  }

  @Test
  void aTagWithAllItsLettersStaysAsItIs() {
    TagCompletion completion = Objects.requireNonNull(TagCompletion.of(TAGS, ""));

    assertThat(completion.mended("SAC 02 041 KX", "SAC 02 041 KX")).isEqualTo("SAC 02 041 KX");
    assertThat(completion.mended("SAC 1 041 KX", "SAC 1 041 KX")).isEqualTo("SAC 01 041 KX");
    assertThat(completion.mended("SAC 07 041 KX", "SAC 07\\041 KX,")).isEqualTo("SAC 01 041 KX");
  }

  @Test
  void theZeroThatAllNumbersBeginWithMayBeLost() {
    List<String> tags = List.of("SAC 01013 KX", "SAC 01014 KX", "SAC 01015 KX");
    TagCompletion completion = Objects.requireNonNull(TagCompletion.of(tags, ""));

    assertThat(completion.mended("SAC 1017 KX", "SAC 1017 KX")).isEqualTo("SAC 01017 KX");
    assertThat(completion.mended("SAC 0117 KX", "SAC 0117 KX")).isEqualTo("SAC 0117 KX");
    TagCompletion unled =
        Objects.requireNonNull(
            TagCompletion.of(List.of("SAC 01013 KX", "SAC 11014 KX", "SAC 21015 KX"), ""));
    assertThat(unled.mended("SAC 1017 KX", "SAC 1017 KX")).isEqualTo("SAC 1017 KX");
  }

  @Test
  void textsOfAnotherKindAreNoDamagedTags() {
    List<String> tags = List.of("A-101-DR-B2", "A-102-DR-B2", "A-103-DR-B2");
    TagCompletion completion = Objects.requireNonNull(TagCompletion.of(tags, "A-###-DR-LL"));
    Set<String> others =
        completion.others(
            List.of(
                "A-101-DR-B2",
                "A-601-PIR-B2 PIR",
                "A-602-PIR-B2",
                "A-104-R-B2",
                "A-105-R-B2",
                "A-106-OR-B2",
                "A-107-OR-B2",
                "A-501-CAM-B2"));

    assertThat(List.of("A-602-PIR-B2", "A-601-PIR-B2"))
        .allMatch(text -> TagCompletion.isOf(others, text));
    assertThat(List.of("A-101-DR-B2", "A-104-R-B2", "A-106-OR-B2", "A-501-CAM-B2"))
        .noneMatch(text -> TagCompletion.isOf(others, text));
  }
}
