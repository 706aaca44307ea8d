package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.legend.LegendFinder;
import dev.securityassistant.schedule.legend.LegendReader;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.place.RoomFinder;
import dev.securityassistant.schedule.place.RoomNames;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.List;

/**
 * What one page tells of the whole set, before any plan is read.
 *
 * @param legends legends that stand on it
 * @param rooms labels of rooms, as far as they are told without the others
 */
record FirstLook(List<Legend.Found> legends, List<Room> rooms) {

  static FirstLook at(Pages.Page page) {
    if (!(page instanceof Pages.Page.Readable(Sheet sheet))) {
      return new FirstLook(List.of(), List.of());
    }
    Ink ink = new Ink(sheet);
    List<TextLine> lines = TextLines.of(sheet.words());
    List<Box> regions = LegendFinder.regions(sheet, lines);
    return new FirstLook(
        regions.stream().map(region -> new LegendReader(sheet, ink).read(region)).toList(),
        RoomFinder.find(lines, regions, RoomNames.NONE));
  }

  /** The legends of all pages as one. */
  static Legend legend(List<FirstLook> pages) {
    return Legend.of(
        pages.stream().flatMap(p -> p.legends.stream()).map(Legend.Found::legend).toList());
  }

  /** The names of rooms on all pages. */
  static RoomNames names(List<FirstLook> pages) {
    return RoomNames.of(pages.stream().flatMap(p -> p.rooms.stream()).toList());
  }

  /** Where legends stand. */
  List<Box> regions() {
    return legends.stream().map(Legend.Found::region).toList();
  }
}
