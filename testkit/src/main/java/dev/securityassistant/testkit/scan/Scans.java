package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.style.Drawn;
import dev.securityassistant.testkit.style.Styles;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The catalogue of scans: drawings of {@link Styles} as they come back from scanners. */
public final class Scans {

  private static final Degradation SCANNER = Degradation.CLEAN;

  /**
   * A way in which a style is scanned.
   *
   * @param name of its files
   * @param style whose drawing is scanned
   * @param addition to the scan of a drawing with a seed
   */
  private record Way(
      String name,
      String family,
      String style,
      Degradation how,
      BiFunction<Drawn, Long, Addition> addition) {

    Way(String name, String family, String style, Degradation how) {
      this(name, family, style, how, (drawn, seed) -> new Addition.None());
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way(
              "t31-scan-office",
              "t_scan_office",
              "t03-legend-sheet",
              SCANNER.with("dpi=300").with("skew=1.2").with("quality=0.75")),
          new Way(
              "t32-scan-fax",
              "t_scan_fax",
              "t05-rotate-270",
              SCANNER.with("dpi=300").with("skew=-2").with("speckle=0.0005").with("fax")),
          new Way(
              "t33-scan-photo",
              "t_scan_photo",
              "t13-hidden",
              SCANNER
                  .with("dpi=280")
                  .with("skew=2.5")
                  .with("perspective=0.03")
                  .with("shade=0.4")
                  .with("grain=5")
                  .with("quality=0.7")),
          new Way(
              "t34-scan-sideways",
              "t_scan_sideways",
              "t14-gates",
              SCANNER.with("dpi=200").with("quarters=1").with("skew=-0.7").with("quality=0.8")),
          new Way(
              "t35-scan-pale",
              "t_scan_pale",
              "t01-pictures-vee",
              SCANNER.with("dpi=200").with("contrast=0.45").with("grain=4").with("quality=0.6")),
          new Way(
              "t36-scan-textlayer",
              "t_scan_textlayer",
              "t13-hidden",
              SCANNER.with("dpi=250").with("skew=0.9").with("quality=0.7"),
              (drawn, seed) -> new HiddenLayer(LayerFault.MISREAD, seed)),
          new Way(
              "t37-scan-stamped",
              "t_scan_stamped",
              "t01-pictures-vee",
              SCANNER.with("dpi=250").with("skew=-0.6").with("quality=0.7"),
              (drawn, seed) -> new Stamps(tags(drawn))),
          new Way(
              "t38-picture-underlay",
              "t_picture_underlay",
              "t14-gates",
              SCANNER.with("dpi=150").with("quality=0.7"),
              (drawn, seed) -> new Underlay(drawn.pdf())));

  private Scans() {}

  /** Where tags lie, page by page. */
  private static List<List<Rect>> tags(Drawn drawn) {
    return IntStream.rangeClosed(1, drawn.pages())
        .mapToObj(page ->
            drawn.truth().doors().stream()
                .filter(d -> d.page() == page)
                .flatMap(d -> Stream.ofNullable(d.tag()))
                .toList())
        .toList();
  }

  /** Names of the scans in the order in which they are made. */
  public static List<String> names() {
    return WAYS.stream().map(Way::name).toList();
  }

  /**
   * One scan of the drawing with this seed.
   *
   * @throws IllegalArgumentException where no scan has this name
   */
  public static Drawn named(String name, long seed) {
    Way way =
        WAYS.stream()
            .filter(w -> w.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no scan '" + name + "'; there are " + names()));
    Drawn drawn = Objects.requireNonNull(Styles.all().get(way.style()), way.style()).draw(seed);
    return new Scanner(way.how(), seed, way.addition().apply(drawn, seed))
        .scan(way.name(), way.family(), drawn);
  }
}
