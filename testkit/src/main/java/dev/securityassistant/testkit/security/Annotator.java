package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Doorway;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.truth.DeviceTruth;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws access points onto a plan and tells what it drew. */
public final class Annotator {

  private record Place(List<Cluster> clusters, Rect tag) {}

  private final Canvas canvas;
  private final Notation notation;
  private final Placer placer;
  private final double scale;
  private final boolean legend;

  /**
   * @param scale of the plan: how far devices stand from the wall
   * @param legend whether the drawing has a legend that the truth may quote
   */
  public Annotator(Canvas canvas, Notation notation, Placer placer, double scale, boolean legend) {
    this.canvas = canvas;
    this.notation = notation;
    this.placer = placer;
    this.scale = scale;
    this.legend = legend;
  }

  /**
   * Draws the point with its tag where there is room for both; draws nothing where there is not.
   *
   * @param fields the parts of the reference, each lettered on its own
   * @param id the reference as one text
   * @return what was drawn; empty when there was no room
   */
  public Optional<DoorTruth> draw(AccessPoint point, List<String> fields, String id, int page) {
    return place(point, fields).map(place -> ink(point, fields, id, page, place));
  }

  private Optional<Place> place(AccessPoint point, List<String> fields) {
    List<Cluster> clusters = new ArrayList<>();
    for (boolean outside : new boolean[] {true, false}) {
      int count = (outside ? point.outside() : point.inside()).size();
      if (count == 0) {
        continue;
      }
      Optional<Rect> spot = placer.firstFree(spots(point.doorway(), outside, count));
      if (spot.isEmpty()) {
        clusters.forEach(c -> placer.undo(c.area()));
        return Optional.empty();
      }
      placer.take(spot.get());
      clusters.add(cluster(point.doorway(), spot.get(), count));
    }
    Optional<Rect> tag = tagSpot(point.doorway(), fields, clusters);
    if (tag.isEmpty()) {
      clusters.forEach(c -> placer.undo(c.area()));
      return Optional.empty();
    }
    placer.take(tag.get());
    return Optional.of(new Place(clusters, tag.get()));
  }

  private boolean sideways(Doorway door) {
    return !door.inHorizontalWall() && notation.arrangement() != Arrangement.BLOCK;
  }

  private List<Rect> spots(Doorway door, boolean outside, int count) {
    double w = notation.arrangement().width(count) * notation.cell();
    double h = notation.arrangement().height(count) * notation.cell();
    if (sideways(door)) {
      double swap = w;
      w = h;
      h = swap;
    }
    double deep = door.inHorizontalWall() ? h : w;
    double along = door.inHorizontalWall() ? w : h;
    double sign = outside ? -1 : 1;
    List<Rect> all = new ArrayList<>();
    for (double out : new double[] {6, 14, 24}) {
      for (double shift : new double[] {4, 12, 22}) {
        for (int side : new int[] {door.hingeFirst() ? -1 : 1, door.hingeFirst() ? 1 : -1}) {
          Point c =
              door.at()
                  .along(door.inwards(), sign * (out * scale + deep / 2))
                  .along(door.across(), side * (door.width() / 2 + shift * scale + along / 2));
          all.add(Rect.centred(c, w, h));
        }
      }
    }
    return all;
  }

  private Optional<Rect> tagSpot(Doorway door, List<String> fields, List<Cluster> clusters) {
    double w = notation.tag().width(canvas, fields, notation.lettering());
    double h = notation.tag().height(notation.lettering());
    for (double reach = 12; reach < 70; reach += 9) {
      for (int step = 0; step < 12; step++) {
        double angle = Math.toRadians(step * 30 + reach);
        Point direction = new Point(Math.cos(angle), Math.sin(angle));
        double shift = Math.abs(direction.x()) * w / 2 + Math.abs(direction.y()) * h / 2;
        Point middle = clusters.getFirst().area().centre();
        Rect spot = Rect.centred(middle.along(direction, shift + reach * scale), w, h);
        if (placer.free(spot) && reachable(spot, clusters)) {
          return Optional.of(spot);
        }
      }
    }
    return Optional.empty();
  }

  private boolean reachable(Rect tag, List<Cluster> clusters) {
    if (notation.leader() == Leader.NONE) {
      return true;
    }
    for (Cluster cluster : clusters) {
      List<Point> path = LeaderPath.from(tag, cluster.nearest(tag.centre()), notation.leader());
      placer.undo(cluster.area());
      boolean clear = true;
      for (int i = 1; i < path.size(); i++) {
        clear &= placer.clear(path.get(i - 1), path.get(i));
      }
      placer.take(cluster.area());
      if (!clear) {
        return false;
      }
    }
    return true;
  }

  private DoorTruth ink(AccessPoint point, List<String> fields, String id, int page, Place place) {
    List<DeviceTruth> devices = new ArrayList<>();
    int next = 0;
    Doorway door = point.doorway();
    if (!point.outside().isEmpty()) {
      devices.addAll(devices(door, point.outside(), place.clusters().get(next++)));
    }
    if (!point.inside().isEmpty()) {
      devices.addAll(devices(door, point.inside(), place.clusters().get(next)));
    }
    notation.tag().draw(canvas, place.tag(), fields, notation.lettering(), notation.colour());
    leaders(place);
    @Nullable Rect tag = notation.tag() == Tags.ABSENT ? null : place.tag();
    Room from = door.from();
    @Nullable String other = from == null ? null : from.plainName();
    return new DoorTruth(id, page, door.secured().plainName(), other, List.of(), tag, devices);
  }

  private Cluster cluster(Doorway door, Rect area, int count) {
    double cell = notation.cell();
    boolean sideways = sideways(door);
    List<Rect> cells = new ArrayList<>();
    for (Point m : notation.arrangement().middles(count)) {
      double x = area.x() + (sideways ? m.y() : m.x()) * cell;
      double y = area.y() + (sideways ? m.x() : m.y()) * cell;
      cells.add(Rect.centred(new Point(x, y), cell, cell));
    }
    return new Cluster(area, cells);
  }

  private List<DeviceTruth> devices(Doorway door, List<Fitted> devices, Cluster cluster) {
    List<DeviceTruth> truths = new ArrayList<>();
    for (int i = 0; i < devices.size(); i++) {
      Fitted device = devices.get(i);
      Rect cell = cluster.cells().get(i);
      double turn = notation.playful() && !door.inHorizontalWall() ? 90 : 0;
      boolean mirror = notation.playful() && door.hingeFirst();
      Canvas unit = canvas.at(cell.centre(), notation.cell(), turn, mirror);
      device.symbol().glyph().draw(unit, notation.cell(), device.code(), notation.colour());
      if (!device.tag().isEmpty()) {
        Lettering small = new Lettering(Face.SANS, notation.cell() * 0.4, notation.colour());
        canvas.centred(
            small, cell.centre().x(), cell.bottom() + notation.cell() * 0.3, device.tag());
      }
      truths.add(truth(device, cell));
    }
    if (notation.dotted()) {
      tick(door, cluster);
    }
    return truths;
  }

  private DeviceTruth truth(Fitted device, Rect box) {
    return new DeviceTruth(
        device.symbol().type().code(),
        device.code().isEmpty() ? null : device.code(),
        device.tag().isEmpty() ? null : device.tag(),
        legend ? device.symbol().meaning() : null,
        box);
  }

  private void tick(Doorway door, Cluster cluster) {
    Point across = door.across();
    Point c = cluster.area().centre();
    double side =
        (c.x() - door.at().x()) * across.x() + (c.y() - door.at().y()) * across.y() > 0 ? 1 : -1;
    double depth =
        (c.x() - door.at().x()) * door.inwards().x() + (c.y() - door.at().y()) * door.inwards().y()
                > 0
            ? 1
            : -1;
    Point wall =
        door.at()
            .along(across, side * (door.width() / 2 + 3 * scale))
            .along(door.inwards(), depth * 2.4 * scale);
    Point edge = cluster.nearest(wall).edgeTowards(wall);
    canvas.line(Pen.of(notation.colour(), 0.5), edge.x(), edge.y(), wall.x(), wall.y());
    canvas.disc(notation.colour(), wall.x(), wall.y(), 1.1 * scale);
    placer.take(edge, wall);
  }

  private void leaders(Place place) {
    if (notation.leader() == Leader.NONE) {
      return;
    }
    Pen pen = Pen.of(notation.colour(), 0.45);
    List<List<Point>> paths =
        place.clusters().stream()
            .map(c ->
                LeaderPath.from(place.tag(), c.nearest(place.tag().centre()), notation.leader()))
            .toList();
    if (notation.leader() == Leader.VEE && paths.size() == 2) {
      Point middle = LeaderPath.middle(place.tag(), paths);
      canvas.polyline(pen, List.of(paths.getFirst().getLast(), middle, paths.getLast().getLast()));
    } else {
      paths.forEach(path -> canvas.polyline(pen, path));
    }
    for (List<Point> path : paths) {
      for (int i = 1; i < path.size(); i++) {
        placer.take(path.get(i - 1), path.get(i));
      }
    }
  }
}
