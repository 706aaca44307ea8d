package dev.securityassistant.schedule.door;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Assignment;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins tags, openings and devices: leaders first, then numbers in labels, then distance. Openings
 * are given to doors by the one cheapest pairing over the sheet.
 */
public final class AccessPoints {

  private static final double ON = 1.7;

  /** How far a leader may end short of a device. */
  private static final double SHORT = 6.5;

  /** Widest gap between devices set in one row. */
  private static final double ROW_GAP = 8;

  private static final double OPENING_REACH = 70;

  /**
   * How far from the place that leaders or devices point to a door's leaf may be, in widths of it:
   * of 300 doors none was farther than 2.1, and leaves farther off belonged to other doors.
   */
  private static final double FARTHEST = 2.25;

  /**
   * The same from the frame of a number that nothing joins to the plan; none was farther than 1.1.
   */
  private static final double FARTHEST_NUMBER = 1.75;

  private static final double DEVICE_REACH = 90;

  /** How far the tag of a device that belongs to no door may stand beside it. */
  private static final double BESIDE = 10;

  /** How much farther from its tag than from another a branch may lead. */
  private static final double DETOUR = 1.5;

  /** How sure a device is of its door that a branch of the door's leader leads to. */
  private static final double BRANCH = 0.9;

  private final List<Cluster> clusters;
  private final Map<Symbol, Label> labels;
  private final List<Opening> openings;
  private final LeaderTracer leaders;
  private final double scale;

  /**
   * @param scale size of the print: 1 where a symbol is 8 points wide
   */
  public AccessPoints(
      List<Cluster> clusters,
      Map<Symbol, Label> labels,
      List<Opening> openings,
      LeaderTracer leaders,
      double scale) {
    this.scale = scale;
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
  public record Result(
      List<AccessPoint> doors,
      Map<Symbol, @Nullable Tag> standalone,
      List<AccessPoint> unused,
      List<Cluster> stray) {}

  /**
   * Joins them.
   *
   * @param listed doors that callouts give with their devices
   * @param stated devices whose markup names their door
   */
  public Result join(List<Tag> tags, List<AccessPoint> listed, Map<Symbol, Tag> stated) {
    Map<Symbol, @Nullable Tag> standalone = new HashMap<>();
    List<AccessPoint> doors = new ArrayList<>();
    Set<Cluster> done = new HashSet<>();
    Map<Tag, List<Point>> ends = new LinkedHashMap<>();
    tags.forEach(t -> ends.put(t, leaders.from(t.box())));
    Set<Cluster> claimed =
        ends.values().stream()
            .flatMap(List::stream)
            .map(this::at)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (Tag tag : tags) {
      AccessPoint door = new AccessPoint(tag);
      stated.forEach((symbol, of) -> {
        if (of.equals(tag)) {
          add(door, Cluster.of(symbol), AccessPoint.Link.MARKUP, 1);
        }
      });
      List<Point> tips = ends.getOrDefault(tag, List.of());
      List<Cluster> linked =
          tips.stream().map(p -> reached(p, claimed)).filter(Objects::nonNull).distinct().toList();
      if (!linked.isEmpty() && linked.stream().allMatch(Cluster::standsAlone)) {
        linked.forEach(c -> c.symbols().forEach(s -> standalone.putIfAbsent(s, tag)));
        done.addAll(linked);
        continue;
      }
      for (Cluster cluster : linked) {
        if (done.add(cluster)) {
          add(door, cluster, AccessPoint.Link.LEADER, 1);
        }
      }
      if (linked.isEmpty()) {
        tips.stream().findFirst().ifPresent(door::anchor);
      }
      doors.add(door);
    }
    joinByLabel(doors, done);
    joinByRow(doors, done);
    doors.addAll(listed);
    standAlone(done, standalone);
    doors.forEach(this::anchorAtDevices);
    giveOpenings(doors);
    joinByBranch(doors, done);
    List<Cluster> stray = joinByDistance(doors, done);
    doors.removeIf(d -> d.devices().isEmpty() && namesBeside(d, doors, standalone));
    List<AccessPoint> unused = doors.stream().filter(d -> d.devices().isEmpty()).toList();
    List<AccessPoint> used = doors.stream().filter(d -> !d.devices().isEmpty()).toList();
    return new Result(used, standalone, unused, stray);
  }

  /**
   * The cluster a leader reaches: the one its end lies on, else one just beyond its end.
   *
   * @param claimed clusters on which some leader ends, which none reaches from beyond
   */
  private @Nullable Cluster reached(Point tip, Set<Cluster> claimed) {
    Cluster on = at(tip);
    if (on != null) {
      return on;
    }
    return clusters.stream()
        .filter(c -> !c.solitary() && !claimed.contains(c))
        .filter(c -> tip.distance(c.box()) < SHORT * scale)
        .min(Comparator.comparingDouble(c -> tip.distance(c.box())))
        .orElse(null);
  }

  private @Nullable Cluster at(Point p) {
    Cluster best = null;
    for (Cluster cluster : clusters) {
      if (!cluster.solitary()
          && p.distance(cluster.box()) <= ON * scale
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
      door.add(new AccessPoint.Device(symbol, labels.get(symbol), mark, link, certainty));
    }
  }

  /** The free end of the cluster's own short line: the place on the wall. */
  private @Nullable Point tick(Cluster cluster, @Nullable Tag tag) {
    Point best = null;
    for (Point p : leaders.ends(cluster.box())) {
      boolean free = at(p) == null && (tag == null || p.distance(tag.box()) > ON * scale);
      if (free
          && p.distance(cluster.box()) < 45
          && (best == null || p.distance(cluster.box()) < best.distance(cluster.box()))) {
        best = p;
      }
    }
    return best;
  }

  /**
   * Devices whose labels carry a door's number; what is joined to them without a label of its own
   * goes along.
   */
  private void joinByLabel(List<AccessPoint> doors, Set<Cluster> done) {
    for (Cluster cluster : clusters) {
      if (done.contains(cluster)) {
        continue;
      }
      Map<Symbol, AccessPoint> owners = new LinkedHashMap<>();
      for (Symbol symbol : cluster.symbols()) {
        Label label = labels.get(symbol);
        if (label != null && !Cluster.ALONE.contains(symbol.type())) {
          doors.stream()
              .filter(d -> label.belongsTo(d.tag()))
              .findFirst()
              .ifPresent(d -> owners.put(symbol, d));
        }
      }
      if (!owners.isEmpty()) {
        done.add(cluster);
        for (Symbol symbol : cluster.symbols()) {
          AccessPoint owner = owners.getOrDefault(symbol, nearestOwner(symbol, owners));
          Cluster single = Cluster.of(symbol);
          add(owner, single, AccessPoint.Link.LABEL, owners.containsKey(symbol) ? 0.98 : 0.85);
        }
      }
    }
  }

  /** Whether no tag is much nearer to a cluster than a door's own. */
  private static boolean isNear(Cluster cluster, AccessPoint door, List<AccessPoint> doors) {
    double own = Point.centerOf(door.tag().box()).distance(cluster.box());
    return doors.stream()
        .allMatch(d -> own < DETOUR * Point.centerOf(d.tag().box()).distance(cluster.box()));
  }

  /** Devices on a branch of a tag's leader, where no leader leads straight from another tag. */
  private void joinByBranch(List<AccessPoint> doors, Set<Cluster> done) {
    for (AccessPoint door : doors) {
      for (Point tip : leaders.branching(door.tag().box())) {
        Cluster cluster = at(tip);
        if (cluster != null
            && !cluster.standsAlone()
            && isNear(cluster, door, doors)
            && done.add(cluster)) {
          add(door, cluster, AccessPoint.Link.LEADER, BRANCH);
        }
      }
    }
  }

  /**
   * Devices set in one row, or one column, with some that are joined already go where their nearest
   * neighbour went; the smallest gap of the sheet is closed first.
   */
  private void joinByRow(List<AccessPoint> doors, Set<Cluster> done) {
    Map<Symbol, AccessPoint> owners = new LinkedHashMap<>();
    doors.forEach(d -> d.devices().forEach(v -> owners.put(v.symbol(), d)));
    List<Cluster> open =
        new ArrayList<>(
            clusters.stream().filter(c -> !done.contains(c) && !c.standsAlone()).toList());
    PriorityQueue<Neighbours> gaps =
        new PriorityQueue<>(Comparator.comparingDouble(Neighbours::gap));
    owners.keySet().forEach(s -> gaps.addAll(neighbours(s, open)));
    while (!gaps.isEmpty()) {
      Neighbours next = gaps.remove();
      AccessPoint owner = Objects.requireNonNull(owners.get(next.joined));
      if (done.add(next.open)) {
        add(owner, next.open, AccessPoint.Link.ROW, 0.9);
        open.remove(next.open);
        for (Symbol symbol : next.open.symbols()) {
          owners.put(symbol, owner);
          gaps.addAll(neighbours(symbol, open));
        }
      }
    }
  }

  /** A device that is joined to a door, and a cluster in one row with it that is not. */
  private record Neighbours(Symbol joined, Cluster open, double gap) {}

  private List<Neighbours> neighbours(Symbol joined, List<Cluster> open) {
    return open.stream()
        .filter(c -> c.symbols().stream().anyMatch(s -> inRow(s, joined)))
        .map(c -> new Neighbours(joined, c, joined.box().distance(c.box())))
        .toList();
  }

  private boolean inRow(Symbol a, Symbol b) {
    double off = 2 * scale;
    boolean row = Math.abs(a.box().centerY() - b.box().centerY()) < off;
    boolean column = Math.abs(a.box().centerX() - b.box().centerX()) < off;
    return (row || column) && a.box().distance(b.box()) < ROW_GAP * scale;
  }

  private static AccessPoint nearestOwner(Symbol symbol, Map<Symbol, AccessPoint> owners) {
    return owners.entrySet().stream()
        .min(Comparator.comparingDouble(e -> e.getKey().box().distance(symbol.box())))
        .orElseThrow()
        .getValue();
  }

  private void standAlone(Set<Cluster> done, Map<Symbol, @Nullable Tag> standalone) {
    for (Cluster cluster : clusters) {
      if (!done.contains(cluster) && cluster.standsAlone()) {
        done.add(cluster);
        cluster.symbols().forEach(s -> standalone.put(s, null));
      }
    }
  }

  /**
   * Whether a tag of no door stands beside a device that nothing else names, and is nearer to it
   * than all other tags: then it is the device's own.
   */
  private boolean namesBeside(
      AccessPoint door, List<AccessPoint> doors, Map<Symbol, @Nullable Tag> standalone) {
    Box tag = door.tag().box();
    return standalone.keySet().stream()
        .filter(s -> standalone.get(s) == null && labels.get(s) == null)
        .filter(s -> s.box().distance(tag) < BESIDE * scale)
        .filter(s ->
            doors.stream()
                .allMatch(
                    d -> d == door || d.tag().box().distance(s.box()) > s.box().distance(tag)))
        .min(Comparator.comparingDouble(s -> s.box().distance(tag)))
        .map(s -> standalone.put(s, door.tag()) == null)
        .orElse(false);
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
        Opening opening = openings.get(j);
        double tagged = door.tag().center().distance(opening.center());
        double own = cost(door, opening.center(), tagged, opening.width());
        boolean allowed = Double.isFinite(own) && FacingMarks.allow(opening, door.devices());
        cost[i][j] = allowed ? own : Double.POSITIVE_INFINITY;
      }
    }
    int[] pairs = Assignment.solve(cost, OPENING_REACH * scale);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != Assignment.NONE) {
        doors.get(i).opening(openings.get(pairs[i]));
      }
    }
  }

  private static double cost(AccessPoint door, Point center, double tagged, double width) {
    double off =
        door.pointed() ? door.anchor().distance(center) : center.distance(door.tag().box());
    boolean tooFar = off > (door.pointed() ? FARTHEST : FARTHEST_NUMBER) * width;
    return tooFar ? Double.POSITIVE_INFINITY : off + (door.pointed() ? 0.05 : 0.2) * tagged;
  }

  private List<Cluster> joinByDistance(List<AccessPoint> doors, Set<Cluster> done) {
    List<Cluster> stray = new ArrayList<>();
    for (Cluster cluster : loose(done)) {
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
      if (nearest == null || best > DEVICE_REACH * scale) {
        stray.add(cluster);
      } else {
        double certainty = 0.5 + 0.5 * Math.clamp((second - best) / Math.max(best + 20, 1), 0, 1);
        add(nearest, cluster, AccessPoint.Link.NEAREST, certainty);
      }
    }
    return stray;
  }

  /**
   * What nothing joins to a door yet. A row that no line ties to the wall and that holds several
   * kinds of devices twice is of two doors: its devices go each to its own.
   */
  private List<Cluster> loose(Set<Cluster> done) {
    return clusters.stream()
        .filter(c -> !done.contains(c))
        .flatMap(c ->
            c.isOfTwoDoors() && tick(c, null) == null
                ? c.symbols().stream().map(Cluster::of)
                : Stream.of(c))
        .toList();
  }
}
