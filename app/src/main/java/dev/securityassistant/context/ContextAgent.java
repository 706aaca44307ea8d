package dev.securityassistant.context;

import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The context agent: reads the specification and says what it lays down, each with its clause. It
 * works by rules alone; the same document always gives the same result.
 */
public final class ContextAgent {

  /**
   * Reads a specification: Word (.docx), PDF with a text layer, or plain text. The content of the
   * file decides what it is, not its name. A document about other matters gives nothing but its
   * name and a warning.
   *
   * @throws SpecificationException where the document cannot be read; its message says what to do
   * @throws IOException where the disk fails
   */
  public Specification read(Path document) throws IOException {
    return of(DocumentReader.read(document));
  }

  private static Specification of(Document document) {
    List<String> warnings = new ArrayList<>(document.warnings());
    if (!Relevance.concerns(document)) {
      if (warnings.isEmpty()) {
        warnings.add(
            "The document "
                + document.name()
                + " says nothing of locks, door hardware or security systems; nothing was taken"
                + " from it.");
      }
      return new Specification(
          List.of(document.name()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          warnings);
    }
    List<HardwareSet> sets = new HardwareSetFinder().find(document);
    List<LockType> locks = SetLocks.join(new LockTypeFinder(warnings).find(document), sets);
    return new Specification(
        List.of(document.name()),
        locks,
        sets,
        new OverrideFinder(locks).find(document),
        new AbbreviationFinder().find(document),
        new RequirementFinder().find(document),
        warnings);
  }
}
