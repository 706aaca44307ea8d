package dev.securityassistant.schedule.plan;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.door.DeviceTags;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagInference;
import dev.securityassistant.schedule.text.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tags of a plan whose legend declares none: by their form, else from labels of devices, else from
 * rooms.
 *
 * @param labels those of devices: without those that number doors
 */
record BuiltTags(List<Tag> tags, Map<Symbol, Label> labels) {

  /** Tags for each that was taken for the label of a device beside it, at least. */
  private static final int FEW = 2;

  BuiltTags {
    tags = List.copyOf(tags);
    labels = Map.copyOf(labels);
  }

  /**
   * Builds them.
   *
   * @param free text of the plan that is nothing else
   * @param labels what stands beside devices
   * @param labelled the text of the labels
   * @param byRoom doors as rooms number them
   */
  static BuiltTags of(
      TagInference inference,
      List<TextLine> free,
      Map<Symbol, Label> labels,
      List<TextLine> labelled,
      List<Tag> byRoom) {
    List<Tag> byForm = inference.find(free, byRoom.size());
    if (!byForm.isEmpty()) {
      return withMistaken(inference, byForm, free, labels, labelled, byRoom.size());
    }
    List<Tag> byDevices = DeviceTags.find(labels);
    return new BuiltTags(byDevices.isEmpty() ? byRoom : byDevices, labels);
  }

  /**
   * Takes back tags that stand so near to a device that they were taken for its label: of the form
   * of the others, and few beside them. What repeats a tag is a label that names the device's door.
   */
  private static BuiltTags withMistaken(
      TagInference inference,
      List<Tag> byForm,
      List<TextLine> free,
      Map<Symbol, Label> labels,
      List<TextLine> labelled,
      int sites) {
    List<TextLine> others =
        labelled.stream()
            .filter(l -> byForm.stream().noneMatch(t -> t.printed().equals(l.text())))
            .toList();
    if (others.isEmpty()) {
      return new BuiltTags(byForm, labels);
    }
    List<Tag> all = inference.find(Stream.concat(free.stream(), others.stream()).toList(), sites);
    List<Tag> mistaken = all.stream().filter(t -> !byForm.contains(t)).toList();
    if (!all.containsAll(byForm) || FEW * mistaken.size() > byForm.size()) {
      return new BuiltTags(byForm, labels);
    }
    Map<Symbol, Label> left = new HashMap<>(labels);
    left.values().removeIf(l -> mistaken.stream().anyMatch(t -> isAt(l.box(), t.box())));
    return new BuiltTags(all, left);
  }

  private static boolean isAt(Box label, Box tag) {
    return tag.contains(label.centerX(), label.centerY());
  }
}
