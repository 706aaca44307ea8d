package dev.securityassistant.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.component.Box;
import dev.securityassistant.component.Evidence;
import java.io.IOException;

/** {@code page_number} and {@code bbox} within a larger object; points, rounded to hundredths. */
final class EvidenceJson {

  private EvidenceJson() {}

  static void write(ObjectNode into, Evidence evidence) {
    into.put("page_number", evidence.pageNumber());
    Box box = evidence.box();
    ArrayNode corners = into.putArray("bbox");
    corners.add(rounded(box.x0(), 100)).add(rounded(box.y0(), 100));
    corners.add(rounded(box.x1(), 100)).add(rounded(box.y1(), 100));
  }

  static Evidence read(Fields fields) throws IOException {
    double[] corners = fields.numbers("bbox", 4);
    int page = fields.whole("page_number");
    return fields.checked(
        f -> new Evidence(page, new Box(corners[0], corners[1], corners[2], corners[3])));
  }

  /** The value to so many parts of one, half up; never negative zero. */
  static double rounded(double value, double parts) {
    return Math.rint(value * parts) / parts + 0.0;
  }
}
