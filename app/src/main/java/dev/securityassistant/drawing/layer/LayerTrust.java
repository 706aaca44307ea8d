package dev.securityassistant.drawing.layer;

import java.util.List;

/**
 * How far a text layer is trusted: by how often it says what the picture shows, in codes and in
 * plain words apart, as the layer of another sheet of a set has the words right and the codes
 * wrong.
 *
 * @param codes of words with digits
 * @param words of words without
 */
record LayerTrust(TwoReadings codes, TwoReadings words) {

  /** Of places that tell. */
  static LayerTrust of(List<LayerMatch> telling) {
    return new LayerTrust(
        trust(telling.stream().filter(LayerTrust::isCode).toList()),
        trust(telling.stream().filter(m -> !isCode(m)).toList()));
  }

  /** At a place. */
  TwoReadings in(LayerMatch match) {
    return isCode(match) ? codes : words;
  }

  /** By the rule of succession (Laplace): a half where nothing is known. */
  private static TwoReadings trust(List<LayerMatch> places) {
    long right = places.stream().filter(LayerMatch::agrees).count();
    return new TwoReadings((right + 1.0) / (places.size() + 2));
  }

  private static boolean isCode(LayerMatch match) {
    return match.read().stream().anyMatch(w -> w.text().chars().anyMatch(Character::isDigit));
  }
}
