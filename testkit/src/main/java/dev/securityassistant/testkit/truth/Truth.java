package dev.securityassistant.testkit.truth;

import dev.securityassistant.testkit.paper.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is on one drawing. Grows while the drawing is drawn. */
public final class Truth {

  private final String type;

  private final List<DoorTruth> doors = new ArrayList<>();
  private final List<OtherTruth> others = new ArrayList<>();
  private final List<String> traps = new ArrayList<>();

  /** Of a vector drawing. */
  public Truth() {
    this("vector");
  }

  private Truth(String type) {
    this.type = type;
  }

  /**
   * The same of the drawing's scan.
   *
   * @param type {@code scanned}, or {@code mixed} where text lies on the picture
   * @param places says where a rectangle of a page, from 1, lies in the scan
   */
  public Truth scanned(String type, BiFunction<Integer, Rect, Rect> places) {
    Truth scanned = new Truth(type);
    doors.forEach(d -> scanned.add(d.placed(r -> places.apply(d.page(), r))));
    scanned.others.addAll(others);
    scanned.traps.addAll(traps);
    return scanned;
  }

  public void add(DoorTruth door) {
    if (doors.stream().anyMatch(d -> d.id().equals(door.id()))) {
      throw new IllegalArgumentException("this door is already on the drawing: " + door.id());
    }
    doors.add(door);
  }

  public void add(OtherTruth other) {
    others.add(other);
  }

  /** Notes something on the drawing that must not be counted. */
  public void trap(String what) {
    traps.add(what);
  }

  public List<DoorTruth> doors() {
    return List.copyOf(doors);
  }

  public List<OtherTruth> others() {
    return List.copyOf(others);
  }

  /**
   * The truth as JSON text.
   *
   * @param docx file name of the specification; null where there is none
   */
  public String toJson(String name, String family, String notes, int pages, @Nullable String docx) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("drawing", name + ".pdf");
    map.put("pages", pages);
    map.put("pdf_type", type);
    map.put("family", family);
    map.put("notes", notes);
    map.put("relevant_pages", relevantPages());
    map.put("doors", doors.stream().map(DoorTruth::toMap).toList());
    map.put("others", others.stream().map(OtherTruth::toMap).toList());
    map.put("traps", traps);
    if (docx != null) {
      map.put("docx", docx);
    }
    return Json.write(map);
  }

  private List<Integer> relevantPages() {
    TreeSet<Integer> pages = new TreeSet<>();
    doors.forEach(d -> pages.add(d.page()));
    others.forEach(o -> pages.add(o.page()));
    return List.copyOf(pages);
  }
}
