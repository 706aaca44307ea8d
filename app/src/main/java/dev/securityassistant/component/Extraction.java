package dev.securityassistant.component;

import java.util.List;
import java.util.Locale;

/**
 * The content of {@code checkpoint_components_v<N>.json}: everything read off a drawing.
 *
 * @param jobId the job it belongs to
 * @param version from 1; a correction made in review is the next one
 * @param source who made this version
 * @param sheets every page of the drawing, in order
 * @param legend legend rows as read
 * @param tagGrammar patterns of the tags
 * @param components doors, each followed by its devices, then devices that belong to no door
 * @param withheld what was seen and not counted
 */
public record Extraction(
    String jobId,
    int version,
    Source source,
    List<SheetEntry> sheets,
    List<LegendEntry> legend,
    List<TagGrammar> tagGrammar,
    List<Component> components,
    List<Withheld> withheld) {

  /** Who made a version of the components. */
  public enum Source {
    ENGINE,
    REVIEW,
    MODEL;

    /** The spelling in files: {@code engine}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Extraction {
    if (version < 1) {
      throw new IllegalArgumentException("versions start at 1, not " + version);
    }
    sheets = List.copyOf(sheets);
    legend = List.copyOf(legend);
    tagGrammar = List.copyOf(tagGrammar);
    components = List.copyOf(components);
    withheld = List.copyOf(withheld);
  }

  /** Counts of the components. */
  public Summary summary() {
    return Summary.of(components);
  }

  /** The doors, in order. */
  public List<Component> doors() {
    return components.stream().filter(Component::isDoor).toList();
  }

  /** The devices of this door, in order. */
  public List<Component> devicesOf(Component door) {
    return components.stream().filter(c -> door.id().equals(c.doorId())).toList();
  }
}
