package dev.securityassistant.testkit.truth;

import dev.securityassistant.testkit.paper.Rect;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts and numbers as JSON, one blank of indent a level. */
final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String write(Map<String, ?> map) {
    Json json = new Json();
    json.value(map, 1);
    return json.out.append('\n').toString();
  }

  /** Left, top, right, bottom in viewed points with one decimal. */
  static List<Double> corners(Rect r) {
    return List.of(tenth(r.x()), tenth(r.y()), tenth(r.right()), tenth(r.bottom()));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("null");
      case String text -> text(text);
      case Map<?, ?> map -> object(map, depth);
      case List<?> list -> array(list, depth);
      default -> out.append(value);
    }
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      out.append('\n').repeat(' ', depth);
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), depth + 1);
      out.append(entries.hasNext() ? "," : "\n");
    }
    out.repeat(' ', depth - 1).append('}');
  }

  private void array(List<?> list, int depth) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "\n" : ",\n").repeat(' ', depth);
      value(list.get(i), depth + 1);
    }
    if (!list.isEmpty()) {
      out.append('\n').repeat(' ', depth - 1);
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
