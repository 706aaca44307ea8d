package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.plan.Doorway;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.security.AccessPoint;
import dev.securityassistant.testkit.security.Annotator;
import dev.securityassistant.testkit.security.Designer;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.SymbolSet;
import dev.securityassistant.testkit.security.Tags;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.specification.SampleSpecification;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A set drawn by one office: pages before the plans, one plan a level, pages after them.
 *
 * @param extras what else is drawn on each plan
 */
record OfficeStyle(Office office, List<Leaf> before, List<Extra> extras, List<Leaf> after)
    implements Style {

  OfficeStyle {
    before = List.copyOf(before);
    extras = List.copyOf(extras);
    after = List.copyOf(after);
  }

  @Override
  public Drawn draw(long seed) {
    try (PdfFile file = new PdfFile()) {
      Job job = new Job(office, file, new Random(seed * 1_000_003 + office.name().hashCode()));
      before.forEach(leaf -> leaf.draw(job));
      int number = 1 + job.random().nextInt(40);
      for (int level = 0; level < office.levels(); level++) {
        number = plan(job, level, number);
      }
      if (office.legend() == Office.LegendPlace.OWN_SHEET) {
        Leaves.legend(job);
      }
      after.forEach(leaf -> leaf.draw(job));
      return new Drawn(
          office.name(),
          office.family(),
          office.notes(),
          file.toBytes(),
          job.pages(),
          job.truth(),
          specification(job));
    }
  }

  private int plan(Job job, int level, int first) {
    int page = job.nextPage();
    Random random = job.random();
    Layout[] layouts = Layout.values();
    PlanSheet.Brief brief =
        new PlanSheet.Brief(
            office.paper().setup(),
            office.paper().side(),
            layouts[random.nextInt(layouts.length)],
            office.theme(),
            n -> (level + 1) + "%02d".formatted(n),
            office.paper().ink());
    PlanSheet sheet = PlanSheet.draw(job.file(), brief, title(job, level), random);
    int next = doors(job, sheet, level, first, page);
    others(job, sheet, level, page);
    Strip.draw(job, sheet, page);
    extras.forEach(extra -> extra.draw(job, sheet, page));
    return next;
  }

  private TitleBlock title(Job job, int level) {
    return new TitleBlock(
        "Holloway & Strand",
        office.theme().name().charAt(0)
            + office.theme().name().substring(1).toLowerCase(java.util.Locale.ROOT)
            + " building",
        "Security layout level " + (level + 1),
        "HS-%d-SE-%02d".formatted(400 + job.random().nextInt(500), level + 1),
        "P0" + (1 + job.random().nextInt(6)),
        "1:100");
  }

  private int doors(Job job, PlanSheet sheet, int level, int first, int page) {
    boolean legend = office.legend() != Office.LegendPlace.NONE;
    Annotator annotator =
        new Annotator(sheet.canvas(), office.notation(), sheet.placer(), sheet.scale(), legend);
    Designer designer = new Designer(job.random(), office.symbols(), office.codes());
    List<Doorway> doorways = new ArrayList<>(sheet.floor().doorways());
    Collections.shuffle(doorways, job.random());
    int number = first;
    for (Doorway doorway : doorways) {
      if (number - first >= office.doors()) {
        break;
      }
      Reference reference = office.scheme().of(level, number);
      Optional<DoorTruth> drawn =
          annotator.draw(
              point(designer, doorway, number), reference.fields(), reference.id(), page);
      if (drawn.isPresent()) {
        job.truth().add(known(drawn.get(), number));
        number++;
      }
    }
    return number;
  }

  private boolean deviceTags() {
    return office.notation().tag() == Tags.ABSENT;
  }

  private AccessPoint point(Designer designer, Doorway doorway, int number) {
    AccessPoint point = designer.secure(doorway);
    return deviceTags() ? point.tagged("%03d".formatted(number), Offices.DEVICE_LETTERS) : point;
  }

  private DoorTruth known(DoorTruth door, int number) {
    String plain = "%03d".formatted(number);
    return deviceTags() ? door.alsoKnownAs(List.of(plain, "DOOR " + plain, "DR-" + plain)) : door;
  }

  private Optional<byte[]> specification(Job job) {
    boolean lockTypes = office.codes().choices().containsKey(DeviceType.LOCK);
    return lockTypes
        ? Optional.of(SampleSpecification.write(job.truth().doors().getFirst().id()))
        : Optional.empty();
  }

  private void others(Job job, PlanSheet sheet, int level, int page) {
    SymbolSet set = office.symbols();
    Surveillance others =
        new Surveillance(
            sheet, job.truth(), job.random(), office.notation().colour(), office.notation().cell());
    int count = 1 + job.random().nextInt(3);
    if (set.has(DeviceType.CAMERA)) {
      others.add(
          set.pick(DeviceType.CAMERA, job.random()),
          count + 1,
          n -> "CAM-%d%02d".formatted(level + 1, n),
          page);
    }
    if (set.has(DeviceType.PANEL)) {
      others.add(
          set.pick(DeviceType.PANEL, job.random()),
          1,
          n -> "ACU-%d%02d".formatted(level + 1, n),
          page);
    }
    if (set.has(DeviceType.MOTION_DETECTOR)) {
      others.add(
          set.pick(DeviceType.MOTION_DETECTOR, job.random()),
          count,
          n -> "MD-%d%02d".formatted(level + 1, n),
          page);
    }
  }
}
