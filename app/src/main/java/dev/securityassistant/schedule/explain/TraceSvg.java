package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.plan.PlanSteps;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Draws what each step saw on a sheet: the drawing in grey and over it one layer a step. */
final class TraceSvg {

  private final SheetTrace trace;
  private final PlanSteps steps;

  TraceSvg(SheetTrace trace) {
    this.trace = trace;
    this.steps = trace.plan().steps();
  }

  void write(Appendable out, @Nullable Component marked) throws IOException {
    SvgCanvas canvas = new SvgCanvas(out, trace.sheet().turn());
    canvas.open("Page %d, step by step".formatted(trace.sheet().pageNumber()));
    drawing(canvas);
    excluded(canvas);
    legend(canvas);
    rooms(canvas);
    openings(canvas);
    clusters(canvas);
    symbols(canvas);
    labels(canvas);
    tags(canvas);
    leaders(canvas);
    joins(canvas);
    notCounted(canvas);
    if (marked != null && marked.evidence().pageNumber() == trace.sheet().pageNumber()) {
      begin(canvas, TraceLayer.EXPLAINED);
      canvas.box(trace.sheet().turn().toRead(marked.evidence().box()).grow(3), marked.id());
      canvas.end();
    }
    key(canvas);
    canvas.close();
  }

  private static void begin(SvgCanvas canvas, TraceLayer layer) throws IOException {
    canvas.layer(layer.id(), layer.color(), layer.style());
  }

  private void drawing(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.DRAWING);
    for (Polyline line : trace.sheet().lines()) {
      canvas.path(line);
    }
    canvas.end();
    begin(canvas, TraceLayer.LETTERING);
    for (Word word : trace.sheet().words()) {
      canvas.word(word.text(), word.box(), word.angle());
    }
    canvas.end();
  }

  private void excluded(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.EXCLUDED);
    for (Box box : trace.titleBlock()) {
      canvas.box(box, "not plan");
    }
    canvas.end();
  }

  private void legend(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.LEGENDS);
    for (Box box : trace.legends()) {
      canvas.box(box, "legend");
    }
    canvas.end();
    begin(canvas, TraceLayer.SAMPLES);
    for (Sample sample : steps.legend().samples()) {
      if (sample.pageNumber() == trace.sheet().pageNumber()) {
        ComponentType type = sample.type();
        canvas.box(
            sample.box(),
            "%s: %s".formatted(type == null ? "not counted" : type.title(), sample.meaning()));
      }
    }
    canvas.end();
  }

  private void rooms(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.ROOMS);
    for (Room room : steps.rooms()) {
      canvas.box(room.box(), PlaceSteps.words(room));
    }
    canvas.end();
  }

  private void openings(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.OPENINGS);
    for (Opening opening : steps.openings()) {
      String text = opening.leaves() == 1 ? "1 leaf" : opening.leaves() + " leaves";
      canvas.line(opening.a(), opening.b(), text);
      canvas.line(opening.center(), opening.swing(), text + " opens to this side");
      canvas.ring(opening.swing(), 1.5, text + " opens to this side");
    }
    canvas.end();
  }

  private void clusters(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.CLUSTERS);
    for (Cluster cluster : steps.clusters()) {
      if (cluster.symbols().size() > 1) {
        canvas.box(cluster.box().grow(1.5), cluster.symbols().size() + " symbols");
      }
    }
    canvas.end();
  }

  private void symbols(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.SYMBOLS);
    for (Symbol symbol : steps.symbols()) {
      canvas.box(
          symbol.box(), Explanation.said("%s %.2f", DeviceSteps.title(symbol), symbol.score()));
    }
    canvas.end();
  }

  private void labels(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.LABELS);
    for (Symbol symbol : steps.symbols()) {
      Label label = trace.plan().labels().get(symbol);
      if (label != null) {
        String text = "%s names %s".formatted(label.text(), DeviceSteps.title(symbol));
        canvas.line(Point.centerOf(label.box()), Point.centerOf(symbol.box()), text);
        canvas.box(label.box(), label.text());
      }
    }
    canvas.end();
  }

  private void tags(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.TAGS);
    for (Tag tag : steps.tags()) {
      canvas.box(tag.box(), Explanation.said("%s %.2f", tag.id(), tag.quality()));
    }
    canvas.end();
  }

  private void leaders(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.LEADERS);
    for (Tag tag : steps.tags()) {
      for (Point end : steps.leaders().apply(tag.box())) {
        String text = "leader of " + tag.id();
        canvas.line(tag.center(), end, text);
        canvas.ring(end, 1.5, text);
      }
    }
    canvas.end();
  }

  private void joins(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.JOINS);
    for (AccessPoint door : trace.plan().joined().doors()) {
      for (AccessPoint.Device device : door.devices()) {
        String text =
            Explanation.said(
                "%s to %s by %s, %.2f",
                DeviceSteps.title(device.symbol()),
                door.tag().id(),
                device.by().words(),
                device.certainty());
        canvas.line(Point.centerOf(device.symbol().box()), door.site(), text);
      }
      canvas.ring(door.site(), 3, "place of " + door.tag().id());
    }
    canvas.end();
  }

  private void notCounted(SvgCanvas canvas) throws IOException {
    begin(canvas, TraceLayer.NOT_COUNTED);
    for (Cluster stray : trace.plan().joined().stray()) {
      canvas.box(stray.box().grow(2), "no door near");
    }
    for (AccessPoint unused : trace.plan().joined().unused()) {
      canvas.box(unused.tag().box().grow(2), "no device");
    }
    canvas.end();
  }

  private static void key(SvgCanvas canvas) throws IOException {
    double y = 10;
    canvas.layer("key", "#000000", "font-size=\"7\"");
    for (TraceLayer layer : TraceLayer.values()) {
      canvas.layer("key-" + layer.id(), layer.color(), "");
      canvas.letters(4, y, layer.words());
      canvas.end();
      y += 9;
    }
    canvas.end();
  }
}
