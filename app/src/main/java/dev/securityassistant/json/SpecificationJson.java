package dev.securityassistant.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.specification.Abbreviation;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Requirement;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * {@code checkpoint_context_v<N>.json}: what the context agent read, each entry with its clause.
 */
public final class SpecificationJson {

  private SpecificationJson() {}

  /** The file's bytes: indented UTF-8. */
  public static byte[] write(String jobId, int version, Specification specification)
      throws IOException {
    ObjectNode root = Fields.newObject();
    root.put("job_id", jobId);
    root.put("version", version);
    texts(root, "documents", specification.documents());
    ArrayNode types = root.putArray("lock_types");
    specification.lockTypes().forEach(t -> lockType(types.addObject(), t));
    ArrayNode sets = root.putArray("hardware_sets");
    specification.hardwareSets().forEach(s -> hardwareSet(sets.addObject(), s));
    ArrayNode overrides = root.putArray("overrides");
    specification.overrides().forEach(o -> override(overrides.addObject(), o));
    ArrayNode abbreviations = root.putArray("abbreviations");
    specification.abbreviations().forEach(a -> abbreviation(abbreviations.addObject(), a));
    ArrayNode requirements = root.putArray("requirements");
    specification.requirements().forEach(r -> requirement(requirements.addObject(), r));
    texts(root, "warnings", specification.warnings());
    return Fields.bytes(root);
  }

  /** Reads such a file; unknown keys are passed over. Does not close the stream. */
  public static Specification read(InputStream content) throws IOException {
    Fields f = Fields.parse(content, "specification file");
    return new Specification(
        f.texts("documents"),
        f.list("lock_types", SpecificationJson::lockType),
        f.list("hardware_sets", SpecificationJson::hardwareSet),
        f.list("overrides", SpecificationJson::override),
        f.list("abbreviations", SpecificationJson::abbreviation),
        f.list("requirements", SpecificationJson::requirement),
        f.texts("warnings"));
  }

  private static void lockType(ObjectNode into, LockType type) {
    into.put("code", type.code());
    into.put("name", type.name());
    into.put("kind", type.kind().code());
    into.put("power_off", type.powerOff().code());
    clause(into, type.clause());
  }

  private static LockType lockType(Fields f) throws IOException {
    return new LockType(
        f.text("code"),
        f.text("name"),
        f.constant("kind", LockType.Kind.class),
        f.constant("power_off", LockType.PowerOff.class),
        clause(f));
  }

  private static void hardwareSet(ObjectNode into, HardwareSet set) {
    into.put("id", set.id());
    texts(into, "items", set.items());
    texts(into, "door_ids", set.doorIds());
    clause(into, set.clause());
  }

  private static HardwareSet hardwareSet(Fields f) throws IOException {
    return new HardwareSet(f.text("id"), f.texts("items"), f.texts("door_ids"), clause(f));
  }

  private static void override(ObjectNode into, DoorOverride override) {
    into.put("door_id", override.doorId());
    into.put("subject", override.subject());
    into.put("value", override.value());
    clause(into, override.clause());
  }

  private static DoorOverride override(Fields f) throws IOException {
    return new DoorOverride(f.text("door_id"), f.text("subject"), f.text("value"), clause(f));
  }

  private static void abbreviation(ObjectNode into, Abbreviation abbreviation) {
    into.put("term", abbreviation.term());
    into.put("meaning", abbreviation.meaning());
    clause(into, abbreviation.clause());
  }

  private static Abbreviation abbreviation(Fields f) throws IOException {
    return new Abbreviation(f.text("term"), f.text("meaning"), clause(f));
  }

  private static void requirement(ObjectNode into, Requirement requirement) {
    into.put("scope", requirement.scope());
    into.put("subject", requirement.subject());
    into.put("value", requirement.value());
    clause(into, requirement.clause());
  }

  private static Requirement requirement(Fields f) throws IOException {
    return new Requirement(f.text("scope"), f.text("subject"), f.text("value"), clause(f));
  }

  static void clause(ObjectNode into, Clause clause) {
    into.putObject("clause").put("reference", clause.reference()).put("quote", clause.quote());
  }

  private static Clause clause(Fields f) throws IOException {
    Fields clause = f.child("clause");
    return new Clause(clause.text("reference"), clause.text("quote"));
  }

  private static void texts(ObjectNode into, String key, List<String> texts) {
    ArrayNode array = into.putArray(key);
    texts.forEach(array::add);
  }
}
