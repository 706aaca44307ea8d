package dev.securityassistant.context;

import java.util.List;

/**
 * A document as the finders see it, whatever file it came from.
 *
 * @param name the file's name
 * @param sections in reading order
 * @param warnings what could not be read, in sentences
 */
record Document(String name, List<Section> sections, List<String> warnings) {

  Document {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }
}
