package dev.securityassistant.schedule.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Hatching;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessPointsTest {

  private static final Tag ONE = tag("D-01", 100, 100);
  private static final Tag TWO = tag("D-02", 50, 135);
  private static final Symbol READER = symbol(ComponentType.READER, 60, 91);
  private static final Symbol LOCK = symbol(ComponentType.LOCK, 72, 140);

  /** From D-01 to the reader, and from that on the way to the lock, which is nearer to D-02. */
  private static final Polyline[] FORK = {
    Strokes.open(100, 105, 90, 105, 68, 95), Strokes.open(90, 105.3, 76, 140)
  };

  @Test
  void aBranchOfALeaderJoinsWhatItReaches() {
    AccessPoints.Result joined = join(List.of(ONE), FORK);

    assertThat(joined.doors().getFirst().devices())
        .extracting(d -> d.symbol().type(), AccessPoint.Device::by)
        .containsExactlyInAnyOrder(
            tuple(ComponentType.READER, AccessPoint.Link.LEADER),
            tuple(ComponentType.LOCK, AccessPoint.Link.LEADER));
    assertThat(joined.doors().getFirst().devices())
        .extracting(AccessPoint.Device::certainty)
        .contains(1.0, 0.9);
  }

  @Test
  void aBranchDoesNotReachPastAMuchNearerTag() {
    AccessPoints.Result joined = join(List.of(ONE, TWO), FORK);

    assertThat(joined.doors())
        .flatExtracting(AccessPoint::devices)
        .extracting(d -> d.symbol().type(), AccessPoint.Device::by)
        .containsExactlyInAnyOrder(
            tuple(ComponentType.READER, AccessPoint.Link.LEADER),
            tuple(ComponentType.LOCK, AccessPoint.Link.NEAREST));
  }

  @Test
  void aTagOfNoDoorNamesTheCameraBesideIt() {
    Tag own = tag("C-01", 300, 300);
    Symbol camera = symbol(ComponentType.CAMERA, 305, 316);

    AccessPoints.Result joined = join(List.of(own, tag("C-02", 300, 340)), List.of(camera));

    assertThat(joined.standalone()).containsExactly(entry(camera, own));
    assertThat(joined.unused()).extracting(d -> d.tag().id()).containsExactly("C-02");
  }

  @Test
  void aTagFartherFromACameraThanAnotherDoesNotNameIt() {
    Symbol camera = symbol(ComponentType.CAMERA, 305, 316);

    AccessPoints.Result joined =
        join(List.of(tag("D-07", 300, 332), tag("D-08", 300, 300)), List.of(camera));

    assertThat(joined.standalone()).extractingByKey(camera).extracting(Tag::id).isEqualTo("D-08");
    assertThat(joined.unused()).extracting(d -> d.tag().id()).containsExactly("D-07");
  }

  @Test
  void aRowThatHoldsSeveralKindsTwiceIsOfTwoDoors() {
    Tag left = tag("D-11", 0, 300);
    Tag right = tag("D-12", 100, 300);
    Cluster row =
        Cluster.of(
                List.of(
                    symbol(ComponentType.EXIT_BUTTON, 40, 300),
                    symbol(ComponentType.LOCK, 49, 300),
                    symbol(ComponentType.LOCK, 64, 300),
                    symbol(ComponentType.EXIT_BUTTON, 73, 300)),
                Set.of(),
                8)
            .getFirst();

    AccessPoints.Result joined =
        new AccessPoints(List.of(row), Map.of(), List.of(), leaders(List.of()), 1)
            .join(List.of(left, right), List.of(), Map.of());

    assertThat(joined.doors())
        .allSatisfy(door ->
            assertThat(door.devices())
                .extracting(d -> d.symbol().type())
                .containsExactlyInAnyOrder(ComponentType.EXIT_BUTTON, ComponentType.LOCK));
    assertThat(joined.doors()).hasSize(2);
  }

  private static AccessPoints.Result join(List<Tag> tags, Polyline... lines) {
    return join(tags, List.of(READER, LOCK), lines);
  }

  private static AccessPoints.Result join(List<Tag> tags, List<Symbol> symbols, Polyline... lines) {
    return new AccessPoints(
            symbols.stream().map(Cluster::of).toList(),
            Map.of(),
            List.of(),
            leaders(symbols, lines),
            1)
        .join(tags, List.of(), Map.of());
  }

  private static LeaderTracer leaders(List<Symbol> symbols, Polyline... lines) {
    return new LeaderTracer(
        Strokes.sheet(List.of(), List.of(lines)),
        new Hatching(List.of()),
        symbols.stream().map(Symbol::box).toList(),
        List.of(),
        0,
        1);
  }

  private static Tag tag(String id, double x, double y) {
    return new Tag(id, id, new Box(x, y, x + 20, y + 10), 1, Tag.Source.LEGEND);
  }

  private static Symbol symbol(ComponentType type, double x, double y) {
    return new Symbol(new Box(x, y, x + 8, y + 8), type, "", null, "", 1, 1, true);
  }
}
