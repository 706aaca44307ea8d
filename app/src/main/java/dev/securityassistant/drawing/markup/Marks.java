package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.Withheld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns components and withheld items into marks, in their order. */
final class Marks {

  private static final int GREY = 0x7F7F7F;

  private Marks() {}

  static List<Mark> of(Extraction extraction) {
    List<Mark> marks = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (Component component : extraction.components()) {
      int n = names.merge(component.id(), 1, Integer::sum);
      String name = n == 1 ? component.id() : component.id() + "#" + n;
      marks.add(
          new Mark(
              clean(name),
              component.type().title(),
              clean(contents(component)),
              component.evidence(),
              Mark.Look.of(colour(component.type()), false)));
    }
    int number = 0;
    for (Withheld item : extraction.withheld()) {
      number++;
      marks.add(
          new Mark(
              "withheld-" + number,
              "Not counted",
              clean("Not counted: %s\nReason: %s".formatted(item.what(), item.reason())),
              item.evidence(),
              Mark.Look.of(GREY, true)));
    }
    return marks;
  }

  private static String contents(Component component) {
    StringBuilder text = new StringBuilder();
    text.append(component.type().title()).append(' ').append(component.id());
    text.append(String.format(Locale.ROOT, "\nConfidence %.0f%%", component.confidence() * 100));
    if (component.doorId() != null) {
      text.append("\nDoor ").append(component.doorId());
    }
    if (component.location() != null) {
      text.append("\nLocation ").append(component.location());
    }
    if (component.attribute("code") != null) {
      text.append("\nCode ").append(component.attribute("code"));
    }
    return text.append('\n').append(component.reasoning()).toString();
  }

  /** Control characters of the drawing's text, but for line ends, become spaces. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }

  private static int colour(ComponentType type) {
    return switch (type) {
      case DOOR -> 0x1F4FD8;
      case READER, KEYPAD, BIOMETRIC -> 0x2E9E3F;
      case LOCK -> 0xE07B00;
      case EXIT_BUTTON -> 0x00A0A8;
      case BREAK_GLASS, DURESS -> 0xD61F1F;
      case DOOR_CONTACT -> 0x8E3FC4;
      case INTERCOM -> 0xC4348F;
      case CAMERA -> 0x0E7490;
      case MOTION_DETECTOR, GLASS_BREAK -> 0x9A6B00;
      case PANEL, TURNSTILE -> 0x5B4636;
      case OUTPUT, INPUT -> 0x4B5563;
    };
  }
}
