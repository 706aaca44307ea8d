package dev.securityassistant.judge;

import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Requirement;
import dev.securityassistant.specification.Specification;
import java.util.ArrayList;
import java.util.List;

/** A small specification built in a test. */
public final class Specified {

  private final List<LockType> types = new ArrayList<>();
  private final List<DoorOverride> overrides = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();

  public Specified type(String code, String name, LockType.Kind kind, LockType.PowerOff off) {
    types.add(new LockType(code, name, kind, off, new Clause("3.1 Locks", name)));
    return this;
  }

  public Specified override(String door, String subject, String value) {
    overrides.add(new DoorOverride(door, subject, value, new Clause("3.3 Variations", value)));
    return this;
  }

  public Specified demand(String scope, String subject, String value) {
    return demand(scope, subject, value, value);
  }

  public Specified demand(String scope, String subject, String value, String quote) {
    requirements.add(new Requirement(scope, subject, value, new Clause("3.2 Doors", quote)));
    return this;
  }

  public Specification done() {
    return new Specification(
        List.of("context.docx"), types, List.of(), overrides, List.of(), requirements, List.of());
  }
}
