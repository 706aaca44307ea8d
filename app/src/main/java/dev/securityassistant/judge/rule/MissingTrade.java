package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.Requirement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * L7: the specification has a section on a system of which the drawing shows no item. Silent on
 * sections that name none of the systems counted.
 */
final class MissingTrade extends BaseRule {

  MissingTrade() {
    super("L7", Severity.MAJOR, "System of the specification with nothing on the drawing");
  }

  private static final Map<ComponentType, Pattern> SYSTEMS = systems();

  private static Map<ComponentType, Pattern> systems() {
    Map<ComponentType, Pattern> systems = new EnumMap<>(ComponentType.class);
    systems.put(
        ComponentType.CAMERA,
        Pattern.compile("VIDEO SURVEILLANCE|\\bCCTV\\b|\\b28 2\\d|\\bCAMERAS?\\b"));
    systems.put(ComponentType.DOOR, Pattern.compile("ACCESS CONTROL|\\b28 1[035]"));
    systems.put(
        ComponentType.INTERCOM, Pattern.compile("\\bINTERCOM|DOOR ENTRY|VIDEO ENTRY|\\bVDE?S\\b"));
    systems.put(ComponentType.DURESS, Pattern.compile("\\bDURESS\\b|HOLD-?UP|PANIC ALARM"));
    systems.put(ComponentType.TURNSTILE, Pattern.compile("TURNSTILE|SPEED (LANE|GATE)"));
    return systems;
  }

  @Override
  public Stream<Finding> check(Case subject) {
    if (subject.extraction().components().isEmpty()) {
      return Stream.empty();
    }
    return subject.specification().requirements().stream()
        .filter(r -> r.subject().equalsIgnoreCase("section"))
        .flatMap(r -> missing(r, subject));
  }

  private Stream<Finding> missing(Requirement section, Case subject) {
    String heading = section.value().toUpperCase(Locale.ROOT);
    return SYSTEMS.entrySet().stream()
        .filter(e -> e.getValue().matcher(heading).find() && subject.count(e.getKey()) == 0)
        .map(e ->
            citing(
                section.clause(),
                onJob(
                    null,
                    "no %s on this drawing".formatted(e.getKey().title().toLowerCase(Locale.ROOT)),
                    "items of the section “%s”".formatted(section.value()),
                    "Confirm that another drawing shows them, or ask for the missing sheet.")));
  }
}
