package dev.securityassistant.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "St. Mary\u2019s Hospital, st_marys_hospital",
    "Emergency Wing, emergency_wing",
    "../../etc, etc",
    "CON, con",
    "A#B/C.D, a_b_c_d",
    "  __Main__ -- Building  , main_building",
    "Krankenhaus Süd-Ost Straße 5, krankenhaus_sud_ost_strasse_5",
    "Hôpital Sacré-Cœur, hopital_sacre_coeur",
    "Łódź Ørsted Æther, lodz_orsted_aether",
    "İstanbul, istanbul",
    "Ｆｕｌｌ ｗｉｄｔｈ ②, full_width_2",
    "ﬁre station, fire_station",
    "Tower 🏥 B, tower_b"
  })
  void a_name_becomes_a_key(String name, String key) {
    assertThat(Names.normalize(name)).isEqualTo(key);
  }

  @Test
  void straight_apostrophes_are_dropped_too() {
    assertThat(Names.normalize("St. Mary's Hospital")).isEqualTo("st_marys_hospital");
  }

  @Test
  void a_name_that_leaves_nothing_gets_its_hash() {
    assertThat(Names.normalize("日本病院")).isEqualTo("x_d03da1f3");
    assertThat(Names.normalize("🏥"))
        .matches("x_[0-9a-f]{8}")
        .isNotEqualTo(Names.normalize("日本病院"));
    assertThat(Names.normalize("")).isEqualTo("x_e3b0c442");
  }

  @Test
  void a_long_name_is_cut_and_never_ends_in_an_underscore() {
    assertThat(Names.normalize("a".repeat(300))).isEqualTo("a".repeat(64));
    assertThat(Names.normalize("a".repeat(63) + " bcd")).isEqualTo("a".repeat(63));
  }

  @ParameterizedTest
  @ValueSource(strings = {"St. Mary's", "..", "\u0000", "a\nb", "日本", "CON", "____", "%2e%2e%2f"})
  void every_key_is_legal_and_its_own_key(String name) {
    String key = Names.normalize(name);

    assertThat(Names.isKey(key)).isTrue();
    assertThat(Names.normalize(key)).isEqualTo(key);
  }

  @Test
  void names_that_normalize_alike_share_a_key() {
    assertThat(Names.normalize("St Marys")).isEqualTo(Names.normalize("ST. MARY'S!"));
  }

  @Test
  void a_given_key_is_checked_and_a_better_one_is_proposed() {
    assertThat(Names.requireKey("client", "st_marys")).isEqualTo("st_marys");
    assertThatThrownBy(() -> Names.requireKey("client", "St. Mary's"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("client key")
        .hasMessageContaining("'st_marys'");
  }
}
