package dev.securityassistant.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.plan.PlanReading;
import dev.securityassistant.schedule.plan.PlanSteps;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TraceSvgTest {

  private static final String HOSTILE = "\"/></g><script>alert(1)</script>&bad;\u0001";

  @Test
  void aHostileDrawingStaysTextInTheSvg() throws Exception {
    Sheet sheet =
        Strokes.sheet(
            List.of(Strokes.word(HOSTILE, 20, 20, 8)), List.of(Strokes.rectangle(5, 5, 90, 90)));
    PlanSteps steps =
        new PlanSteps(
            Legend.NONE,
            List.of(new Tag(HOSTILE, HOSTILE, new Box(20, 20, 60, 28), 0.9, Tag.Source.LEGEND)),
            List.of(),
            List.of(),
            List.of(new Opening(new Point(30, 50), new Point(50, 50), new Point(40, 60), 1)),
            List.of(new Room(HOSTILE, HOSTILE, new Box(20, 70, 60, 78))),
            box -> List.of(new Point(40, 50)));

    Document svg = parsed(new SheetTrace(sheet, List.of(), List.of(), plan(steps)));

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(svg, "tags")).anyMatch(t -> t.contains("<script>alert(1)</script>&bad;"));
    assertThat(texts(svg, "rooms")).anyMatch(t -> t.contains("<script>"));
    assertThat(texts(svg, "lettering")).anyMatch(t -> t.contains("</g>"));
  }

  @Test
  void everyStepHasItsOwnLayer() throws Exception {
    Document svg =
        parsed(
            new SheetTrace(
                Strokes.sheet(List.of(), List.of()),
                List.of(new Box(1, 1, 9, 9)),
                List.of(new Box(1, 11, 9, 19)),
                PlanReading.EMPTY));

    List<String> ids = new ArrayList<>();
    NodeList groups = svg.getDocumentElement().getChildNodes();
    for (int i = 0; i < groups.getLength(); i++) {
      if (groups.item(i) instanceof Element e && e.getTagName().equals("g")) {
        ids.add(e.getAttribute("id"));
      }
    }
    assertThat(ids)
        .containsExactly(
            "drawing",
            "lettering",
            "excluded",
            "legends",
            "samples",
            "rooms",
            "openings",
            "clusters",
            "symbols",
            "labels",
            "tags",
            "leaders",
            "joins",
            "not-counted",
            "explained",
            "key");
    assertThat(texts(svg, "legends")).contains("legend");
    assertThat(texts(svg, "excluded")).contains("not plan");
  }

  @Test
  void aTurnedSheetIsDrawnAsViewed() throws Exception {
    Word word = Strokes.word("D-01", 10, 20, 8);
    Sheet turned =
        new Sheet(
            1,
            new Turn(1, 600, 800),
            PdfType.VECTOR,
            List.of(word),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    Document svg = parsed(new SheetTrace(turned, List.of(), List.of(), PlanReading.EMPTY));

    Element text = (Element) layer(svg, "lettering").getElementsByTagName("text").item(0);
    Box viewed = turned.turn().toView(word.box());
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 600.00 800.00");
    assertThat(text.getAttribute("transform"))
        .isEqualTo(
            Explanation.said(
                "translate(%.2f %.2f) rotate(-90.00)", viewed.centerX(), viewed.centerY()));
  }

  private static PlanReading plan(PlanSteps steps) {
    PlanReading none = PlanReading.EMPTY;
    return new PlanReading(
        none.joined(), none.labels(), none.locations(), none.rooms(), none.unknown(), steps);
  }

  private static Document parsed(SheetTrace trace) throws Exception {
    Component marked =
        new Component(
            HOSTILE,
            ComponentType.DOOR,
            null,
            null,
            new Evidence(1, new Box(20, 20, 60, 28)),
            0.5,
            "Seen.",
            Map.of());
    StringBuilder svg = new StringBuilder();
    new TraceSvg(trace).write(svg, marked);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg.toString())));
  }

  private static Element layer(Document svg, String id) {
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      if (groups.item(i) instanceof Element e && e.getAttribute("id").equals(id)) {
        return e;
      }
    }
    throw new AssertionError("no layer " + id);
  }

  private static List<String> texts(Document svg, String layer) {
    List<String> texts = new ArrayList<>();
    NodeList found = layer(svg, layer).getElementsByTagName("text");
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
