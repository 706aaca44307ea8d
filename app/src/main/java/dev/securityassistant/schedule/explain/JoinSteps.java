package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.tag.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What joined a device to its door, and how the door got its number. */
final class JoinSteps {

  private final SheetTrace sheet;
  private final AccessPoint door;

  JoinSteps(SheetTrace sheet, AccessPoint door) {
    this.sheet = sheet;
    this.door = door;
  }

  List<ExplainedStep> of(AccessPoint.Device device) {
    Join join = join(device);
    Tag tag = door.tag();
    return List.of(
        new ExplainedStep(
            "joined",
            Explanation.said(
                "It belongs to door '%s': %s (sure to %.2f).",
                tag.id(), join.reason(), device.certainty()),
            sheet.evidence(join.box())),
        new ExplainedStep(
            "tag",
            Explanation.said(
                "The door's number '%s' %s (read with %.2f).",
                tag.id(), tag.source().words(), tag.quality()),
            sheet.evidence(tag.box())));
  }

  private record Join(String reason, Box box) {}

  private Join join(AccessPoint.Device device) {
    Box box = device.symbol().box();
    return switch (device.by()) {
      case LEADER -> leader(box);
      case LABEL -> label(device);
      case ROW -> row(device);
      case LISTED ->
          new Join("the callout there says '%s'".formatted(device.symbol().meaning()), box);
      case MARKUP -> new Join("a column of its markup names the door", box);
      case NEAREST -> nearest(box);
    };
  }

  private Join leader(Box symbol) {
    Box block = block(symbol);
    return sheet.plan().steps().leaders().apply(door.tag().box()).stream()
        .min(Comparator.comparingDouble(p -> p.distance(block)))
        .map(end ->
            new Join(
                Explanation.said(
                    "a leader of its tag ends %.1f points from the symbol or its block",
                    end.distance(block)),
                new Box(end.x(), end.y(), end.x(), end.y()).grow(2)))
        .orElse(new Join(AccessPoint.Link.LEADER.words(), block));
  }

  /** Around the symbols that are joined in one block with this one. */
  private Box block(Box symbol) {
    return sheet.plan().steps().clusters().stream()
        .filter(c -> c.symbols().stream().anyMatch(s -> s.box().equals(symbol)))
        .map(Cluster::box)
        .findFirst()
        .orElse(symbol);
  }

  private Join label(AccessPoint.Device device) {
    Label label = device.label();
    if (label == null) {
      return new Join(
          "it is joined to a symbol whose label carries the door's number", device.symbol().box());
    }
    return new Join(
        Explanation.said(
            "its label '%s' carries the number of '%s' (read with %.2f)",
            label.text(), door.tag().printed(), label.quality()),
        label.box());
  }

  private Join row(AccessPoint.Device device) {
    Box box = device.symbol().box();
    Box block = block(box);
    return door.devices().stream()
        .filter(d -> !block.contains(d.symbol().box()))
        .min(Comparator.comparingDouble(d -> d.symbol().box().distance(block)))
        .map(d ->
            new Join(
                "it or its block stands in one row with %s of that door"
                    .formatted(DeviceSteps.title(d.symbol())),
                d.symbol().box()))
        .orElse(new Join(AccessPoint.Link.ROW.words(), box));
  }

  private Join nearest(Box symbol) {
    Point site = door.site();
    @Nullable AccessPoint next =
        Stream.concat(
                sheet.plan().joined().doors().stream(), sheet.plan().joined().unused().stream())
            .filter(d -> d != door)
            .min(Comparator.comparingDouble(d -> d.site().distance(symbol)))
            .orElse(null);
    String other =
        next == null
            ? "there is no other door"
            : Explanation.said(
                "the next, '%s', is %.0f away", next.tag().id(), next.site().distance(symbol));
    return new Join(
        Explanation.said(
            "no leader and no label joins it, and that door is nearest, %.0f points away; %s",
            site.distance(symbol), other),
        new Box(site.x(), site.y(), site.x(), site.y()).grow(2));
  }
}
