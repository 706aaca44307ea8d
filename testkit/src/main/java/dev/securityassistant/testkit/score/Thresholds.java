package dev.securityassistant.testkit.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The least that reading has to reach, by group of drawings, from a properties file: {@code
 * vector.types=vector}, {@code vector.door_f1=0.98}. A drawing belongs to the group that lists its
 * family under {@code families}, else to the one that lists its type under {@code types}.
 *
 * @param groups in the order of their names
 */
public record Thresholds(List<Group> groups) {

  /**
   * A group of drawings that is measured together.
   *
   * @param limits least value of a measure, or most where smaller is better
   */
  public record Group(
      String name, List<String> families, List<String> types, Map<Measure, Double> limits) {

    public Group {
      families = List.copyOf(families);
      types = List.copyOf(types);
      limits = Map.copyOf(limits);
    }

    /** One sentence for every measure that is not met; none where there is nothing to measure. */
    public List<String> missed(Score score) {
      List<String> missed = new ArrayList<>();
      for (Measure measure : Measure.values()) {
        Double limit = limits.get(measure);
        OptionalDouble value = measure.of(score);
        if (limit != null && value.isPresent() && !measure.meets(value.getAsDouble(), limit)) {
          missed.add(
              String.format(
                  Locale.ROOT,
                  "%s: %s is %.4f, the threshold is %.4f",
                  name,
                  measure.code(),
                  value.getAsDouble(),
                  limit));
        }
      }
      return missed;
    }
  }

  public Thresholds {
    groups = List.copyOf(groups);
  }

  /**
   * Reads the file.
   *
   * @throws IOException where it cannot be read, or names a measure that does not exist
   */
  public static Thresholds read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    TreeSet<String> names = new TreeSet<>();
    for (String key : properties.stringPropertyNames()) {
      int dot = key.indexOf('.');
      if (dot < 1) {
        throw new IOException(file + ": '" + key + "' is not of the form group.measure");
      }
      names.add(key.substring(0, dot));
    }
    List<Group> groups = new ArrayList<>();
    for (String name : names) {
      groups.add(group(file, name, properties));
    }
    return new Thresholds(groups);
  }

  private static Group group(Path file, String name, Properties properties) throws IOException {
    Map<Measure, Double> limits = new EnumMap<>(Measure.class);
    List<String> families = List.of();
    List<String> types = List.of();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(name + ".")) {
        String what = key.substring(name.length() + 1);
        String value = properties.getProperty(key).strip();
        switch (what) {
          case "families" -> families = Arrays.asList(value.split("\\s*,\\s*"));
          case "types" -> types = Arrays.asList(value.split("\\s*,\\s*"));
          default -> limits.put(measure(file, key, what), number(file, key, value));
        }
      }
    }
    return new Group(name, families, types, limits);
  }

  private static Measure measure(Path file, String key, String code) throws IOException {
    for (Measure measure : Measure.values()) {
      if (measure.code().equals(code)) {
        return measure;
      }
    }
    throw new IOException(file + ": no measure is called '" + code + "' in '" + key + "'");
  }

  private static double number(Path file, String key, String value) throws IOException {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IOException(file + ": '" + value + "' of '" + key + "' is no number", e);
    }
  }

  /** The group a drawing belongs to; empty where none lists it. */
  public Optional<Group> groupOf(TruthFile truth) {
    return groups.stream()
        .filter(g -> g.families().contains(truth.family()))
        .findFirst()
        .or(() -> groups.stream().filter(g -> g.types().contains(truth.pdfType())).findFirst());
  }
}
