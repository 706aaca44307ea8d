package dev.securityassistant.cli;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.schedule.explain.ExplainedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints explanations, for people or as JSON. */
final class ExplainView {

  private final Context context;
  private final boolean json;

  ExplainView(Context context, boolean json) {
    this.context = context;
    this.json = json;
  }

  /** A component in one line. */
  void line(Component component) {
    if (json) {
      context.json(object(component));
    } else {
      print(
          String.format(
              Locale.ROOT,
              "%-24s %-16s page %-3d %.2f  %s",
              component.id(),
              component.type().title(),
              component.evidence().pageNumber(),
              component.confidence(),
              component.reasoning()));
    }
  }

  /** A component with the steps that led to it. */
  void steps(Component component, List<ExplainedStep> steps) {
    if (json) {
      Map<String, @Nullable Object> object = object(component);
      List<Map<String, @Nullable Object>> list = new ArrayList<>();
      steps.forEach(step -> list.add(object(step)));
      object.put("steps", list);
      context.json(object);
      return;
    }
    String door = component.doorId() == null ? "" : " of " + component.doorId();
    print(
        "%s  %s%s, %s"
            .formatted(
                component.id(), component.type().title(), door, place(component.evidence())));
    for (ExplainedStep step : steps) {
      print("  %-11s %s".formatted(step.name(), step.text()));
      Evidence evidence = step.evidence();
      if (evidence != null) {
        print("  %-11s   %s".formatted("", place(evidence)));
      }
    }
  }

  /** Something that is not counted. */
  void notCounted(Withheld withheld) {
    if (json) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("what", withheld.what());
      object.put("counted", false);
      object.put("cause", withheld.cause().code());
      object.put("reason", withheld.reason());
      put(object, withheld.evidence());
      context.json(object);
    } else {
      print("%s is not counted, %s".formatted(withheld.what(), place(withheld.evidence())));
      print("  %-11s %s".formatted("reason", withheld.reason()));
    }
  }

  private static Map<String, @Nullable Object> object(Component component) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", component.id());
    object.put("type", component.type().code());
    object.put("door_id", component.doorId());
    put(object, component.evidence());
    object.put("confidence", component.confidence());
    object.put("reasoning", component.reasoning());
    return object;
  }

  private static Map<String, @Nullable Object> object(ExplainedStep step) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("step", step.name());
    object.put("text", step.text());
    Evidence evidence = step.evidence();
    if (evidence != null) {
      put(object, evidence);
    }
    return object;
  }

  private static void put(Map<String, @Nullable Object> object, Evidence evidence) {
    Box box = evidence.box();
    object.put("page_number", evidence.pageNumber());
    object.put(
        "bbox",
        List.of(rounded(box.x0()), rounded(box.y0()), rounded(box.x1()), rounded(box.y1())));
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private static String place(Evidence evidence) {
    Box box = evidence.box();
    return String.format(
        Locale.ROOT,
        "page %d, box %.1f %.1f %.1f %.1f",
        evidence.pageNumber(),
        box.x0(),
        box.y0(),
        box.x1(),
        box.y1());
  }

  /** Texts of a drawing may hold what steers a terminal or turns the direction of reading. */
  private void print(String text) {
    context.line("%s", text.replaceAll("[\\p{Cc}\\p{Cf}]+", " "));
  }
}
