package dev.securityassistant.schedule;

import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins tags, openings and devices: leaders first, then numbers in labels, then distance. Openings
 * are given to doors by the one cheapest pairing over the sheet.
 */
final class AccessPoints {

  /** Kinds that stand for themselves unless a leader joins them to a door. */
  private static final Set<ComponentType> ALONE =
      EnumSet.of(
          ComponentType.CAMERA,
          ComponentType.MOTION_DETECTOR,
          ComponentType.GLASS_BREAK,
          ComponentType.DURESS,
          ComponentType.PANEL,
          ComponentType.TURNSTILE);

  private static final double ON = 1.6;
  private static final double OPENING_REACH = 70;
  private static final double DEVICE_REACH = 90;

  private final List<Cluster> clusters;
  private final Map<Symbol, Label> labels;
  private final List<Opening> openings;
  private final LeaderTracer leaders;

  AccessPoints(
      List<Cluster> clusters,
      Map<Symbol, Label> labels,
      List<Opening> openings,
      LeaderTracer leaders) {
    this.clusters = clusters;
    this.labels = labels;
    this.openings = openings;
    this.leaders = leaders;
  }

  /**
   * What came of a sheet.
   *
   * @param doors doors with their devices
   * @param standalone devices that belong to no door, by their symbol; the tag is null where none
   *     names it
   * @param unused tags without any device and without a leader
   * @param stray clusters that no door is near
   */
  record Result(
      List<AccessPoint> doors,
      Map<Symbol, @Nullable Tag> standalone,
      List<AccessPoint> unused,
      List<Cluster> stray) {}

  Result join(List<Tag> tags) {
    Map<Symbol, @Nullable Tag> standalone = new HashMap<>();
    List<AccessPoint> doors = new ArrayList<>();
    Set<Cluster> done = new HashSet<>();
    for (Tag tag : tags) {
      AccessPoint door = new AccessPoint(tag);
      List<Point> tips = leaders.from(tag.box());
      List<Cluster> linked =
          tips.stream().map(this::at).filter(java.util.Objects::nonNull).distinct().toList();
      if (!linked.isEmpty()
          && linked.stream()
              .flatMap(c -> c.symbols().stream())
              .allMatch(s -> ALONE.contains(s.type()))) {
        linked.forEach(c -> c.symbols().forEach(s -> standalone.putIfAbsent(s, tag)));
        done.addAll(linked);
        continue;
      }
      for (Cluster cluster : linked) {
        if (done.add(cluster)) {
          add(door, cluster, AccessPoint.Link.LEADER, 1);
        }
      }
      tips.stream().filter(p -> at(p) == null).findFirst().ifPresent(door::anchor);
      doors.add(door);
    }
    joinByLabel(doors, done);
    standAlone(done, standalone);
    doors.forEach(this::anchorAtDevices);
    giveOpenings(doors);
    List<Cluster> stray = joinByDistance(doors, done);
    List<AccessPoint> unused = doors.stream().filter(d -> d.devices().isEmpty()).toList();
    List<AccessPoint> used = doors.stream().filter(d -> !d.devices().isEmpty()).toList();
    return new Result(used, standalone, unused, stray);
  }

  private @Nullable Cluster at(Point p) {
    Cluster best = null;
    for (Cluster cluster : clusters) {
      if (p.distance(cluster.box()) <= ON
          && (best == null || p.distance(cluster.box()) < p.distance(best.box()))) {
        best = cluster;
      }
    }
    return best;
  }

  private void add(AccessPoint door, Cluster cluster, AccessPoint.Link link, double certainty) {
    Point tick = tick(cluster, door.tag());
    for (Symbol symbol : cluster.symbols()) {
      Point mark = tick == null ? Point.centerOf(symbol.box()) : tick;
      door.devices().add(new AccessPoint.Device(symbol, labels.get(symbol), mark, link, certainty));
    }
  }

  /** The free end of the cluster's own short line: the place on the wall. */
  private @Nullable Point tick(Cluster cluster, @Nullable Tag tag) {
    Point best = null;
    for (Point p : leaders.from(cluster.box())) {
      boolean free = at(p) == null && (tag == null || p.distance(tag.box()) > ON);
      if (free
          && p.distance(cluster.box()) < 45
          && (best == null || p.distance(cluster.box()) < best.distance(cluster.box()))) {
        best = p;
      }
    }
    return best;
  }

  private void joinByLabel(List<AccessPoint> doors, Set<Cluster> done) {
    for (Cluster cluster : clusters) {
      if (done.contains(cluster)) {
        continue;
      }
      List<AccessPoint> owners =
          doors.stream()
              .filter(d ->
                  cluster.symbols().stream()
                      .anyMatch(s -> {
                        Label label = labels.get(s);
                        return label != null
                            && !ALONE.contains(s.type())
                            && label.belongsTo(d.tag());
                      }))
              .toList();
      if (owners.size() == 1) {
        done.add(cluster);
        add(owners.getFirst(), cluster, AccessPoint.Link.LABEL, 0.98);
      }
    }
  }

  private void standAlone(Set<Cluster> done, Map<Symbol, @Nullable Tag> standalone) {
    for (Cluster cluster : clusters) {
      if (!done.contains(cluster)
          && cluster.symbols().stream().allMatch(s -> ALONE.contains(s.type()))) {
        done.add(cluster);
        cluster.symbols().forEach(s -> standalone.put(s, null));
      }
    }
  }

  private void anchorAtDevices(AccessPoint door) {
    if (!door.pointed() && !door.devices().isEmpty()) {
      List<AccessPoint.Device> devices = door.devices();
      double x = devices.stream().mapToDouble(d -> d.mark().x()).average().orElseThrow();
      double y = devices.stream().mapToDouble(d -> d.mark().y()).average().orElseThrow();
      door.anchor(new Point(x, y));
    }
  }

  private void giveOpenings(List<AccessPoint> doors) {
    double[][] cost = new double[doors.size()][openings.size()];
    for (int i = 0; i < doors.size(); i++) {
      AccessPoint door = doors.get(i);
      for (int j = 0; j < openings.size(); j++) {
        Point center = openings.get(j).center();
        double tagged = door.tag().center().distance(center);
        cost[i][j] =
            door.pointed()
                ? door.anchor().distance(center) + 0.05 * tagged
                : center.distance(door.tag().box()) + 0.2 * tagged;
      }
    }
    int[] pairs = Assignment.solve(cost, OPENING_REACH);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != Assignment.NONE) {
        doors.get(i).opening(openings.get(pairs[i]));
      }
    }
  }

  private List<Cluster> joinByDistance(List<AccessPoint> doors, Set<Cluster> done) {
    List<Cluster> stray = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (done.contains(cluster)) {
        continue;
      }
      Point tick = tick(cluster, null);
      AccessPoint nearest = null;
      double best = Double.POSITIVE_INFINITY;
      double second = Double.POSITIVE_INFINITY;
      for (AccessPoint door : doors) {
        double d = tick == null ? door.site().distance(cluster.box()) : door.site().distance(tick);
        if (d < best) {
          second = best;
          best = d;
          nearest = door;
        } else {
          second = Math.min(second, d);
        }
      }
      if (nearest == null || best > DEVICE_REACH) {
        stray.add(cluster);
      } else {
        done.add(cluster);
        double certainty = 0.5 + 0.5 * Math.clamp((second - best) / Math.max(best + 20, 1), 0, 1);
        add(nearest, cluster, AccessPoint.Link.NEAREST, certainty);
      }
    }
    return stray;
  }
}
