package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.CENTRED;
import static dev.securityassistant.codegen.Column.Kind.CHECKED;
import static dev.securityassistant.codegen.Column.Kind.CONFIDENCE;
import static dev.securityassistant.codegen.Column.Kind.DETAIL;
import static dev.securityassistant.codegen.Column.Kind.NUMBER;
import static dev.securityassistant.codegen.Column.Kind.POINTS;
import static dev.securityassistant.codegen.Column.Kind.QUANTITY;
import static dev.securityassistant.codegen.Column.Kind.STATUS;
import static dev.securityassistant.codegen.Column.Kind.TEXT;
import static dev.securityassistant.codegen.Column.Kind.WRAPPED;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.specification.HardwareSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the schedule, in the groups that door schedules of the trade have. */
final class ScheduleColumns {

  /** Quantity columns that show though no door has such a device. */
  private static final Set<ComponentType> ALWAYS =
      Set.of(
          ComponentType.READER,
          ComponentType.EXIT_BUTTON,
          ComponentType.LOCK,
          ComponentType.DOOR_CONTACT,
          ComponentType.BREAK_GLASS);

  private final Meanings meanings;
  private final String markedDrawing;
  private final List<Column<ScheduleRow>> columns = new ArrayList<>();

  private ScheduleColumns(Meanings meanings, String markedDrawing) {
    this.meanings = meanings;
    this.markedDrawing = markedDrawing;
  }

  /**
   * All columns, those included that a schedule leaves out where it has no use for them.
   *
   * @param meanings what symbols stand for
   * @param markedDrawing name of the marked-up drawing beside the workbook
   */
  static List<Column<ScheduleRow>> all(Meanings meanings, String markedDrawing) {
    return new ScheduleColumns(meanings, markedDrawing).build();
  }

  /** Title of the column that counts devices of this type. */
  static String quantityTitle(ComponentType type) {
    return type.title() + " qty";
  }

  private List<Column<ScheduleRow>> build() {
    identity();
    place();
    access();
    lock();
    egress();
    monitor();
    quantity(Group.INFRASTRUCTURE, ComponentType.PANEL);
    control();
    return List.copyOf(columns);
  }

  private void identity() {
    add(Group.IDENTITY, Column.of("Door ID", 17, TEXT, ScheduleColumns::id));
    add(
        Group.IDENTITY,
        Column.of("Type", 11, WRAPPED, r -> Value.text(r.subject().type().title())));
    attribute(Group.IDENTITY, "Architect's no.", 14, "door_number");
    add(Group.IDENTITY, Column.of("Level", 6, CENTRED, r -> attribute(r, "level")));
    attribute(Group.IDENTITY, "Zone", 8, "zone");
    attribute(Group.IDENTITY, "Package", 8, "package");
    add(
        Group.IDENTITY,
        Column.<ScheduleRow>of("Sheet", 11, WRAPPED, ScheduleColumns::sheet).whereUsed());
  }

  private void place() {
    add(Group.PLACE, Column.of("Location", 22, WRAPPED, r -> Value.text(r.subject().location())));
    add(
        Group.PLACE,
        Column.of("From room (unsecure)", 16, WRAPPED, r -> attribute(r, "from_room")));
    add(Group.PLACE, Column.of("To room (secure)", 16, WRAPPED, ScheduleColumns::toRoom));
    add(
        Group.PLACE,
        Column.<ScheduleRow>of("Leaves", 7, CENTRED, r -> attribute(r, "leaves")).whereUsed());
    attribute(Group.PLACE, "Door type", 12, "door_type");
  }

  private void access() {
    readers("Reader in (type)", side -> side.equals("in"));
    readers("Reader out (type)", side -> side.equals("out"));
    readers("Reader type", side -> !side.equals("in") && !side.equals("out"));
    quantity(Group.ACCESS, ComponentType.READER);
    quantity(Group.ACCESS, ComponentType.KEYPAD);
    quantity(Group.ACCESS, ComponentType.BIOMETRIC);
    quantity(Group.ACCESS, ComponentType.TURNSTILE);
    attribute(Group.ACCESS, "Class", 14, "class");
  }

  private void lock() {
    add(Group.LOCK, Column.of("Lock type", 20, WRAPPED, r -> Value.text(r.lock().type())));
    quantity(Group.LOCK, ComponentType.LOCK);
    add(
        Group.LOCK,
        Column.of("Fail-safe/secure", 10, WRAPPED, r -> Value.text(r.lock().powerOff())));
    add(
        Group.LOCK,
        Column.<ScheduleRow>of("Lock type from", 20, WRAPPED, r -> Value.text(r.lock().source()))
            .whereUsed());
    add(
        Group.LOCK,
        Column.<ScheduleRow>of("Hardware set", 10, WRAPPED, ScheduleColumns::hardware).whereUsed());
  }

  private void egress() {
    add(Group.EGRESS, Column.of("REX type", 18, WRAPPED, this::exitTypes));
    quantity(Group.EGRESS, ComponentType.EXIT_BUTTON);
    quantity(Group.EGRESS, ComponentType.BREAK_GLASS);
    add(
        Group.EGRESS,
        Column.<ScheduleRow>of(
                "Opens by hand",
                7,
                CENTRED,
                r -> Value.text(r.lock().mechanicalEgress() ? "yes" : ""))
            .whereUsed());
    attribute(Group.EGRESS, "Escape route", 10, "escape_route");
  }

  private void monitor() {
    Stream.of(
            ComponentType.DOOR_CONTACT,
            ComponentType.INTERCOM,
            ComponentType.CAMERA,
            ComponentType.MOTION_DETECTOR,
            ComponentType.GLASS_BREAK,
            ComponentType.DURESS,
            ComponentType.OUTPUT,
            ComponentType.INPUT)
        .forEach(type -> quantity(Group.MONITOR, type));
  }

  private void control() {
    add(Group.CONTROL, Column.of("Confidence", 10, CONFIDENCE, r -> Value.figure(r.confidence())));
    add(
        Group.CONTROL,
        Column.of(
            "Status", 8, STATUS, r -> Value.text(r.status().name().toLowerCase(Locale.ROOT))));
    add(Group.CONTROL, Column.of("Checked", 8, CHECKED, r -> Value.BLANK));
    add(Group.CONTROL, Column.of("Source", 11, WRAPPED, r -> Value.text(r.source())));
    add(Group.CONTROL, Column.of("Remarks", 34, WRAPPED, r -> Value.text(r.remarks())));
    add(Group.CONTROL, Column.of("Page", 5, NUMBER, this::page));
    add(Group.CONTROL, Column.of("X (pt)", 7, POINTS, r -> Place.x(r.subject())));
    add(Group.CONTROL, Column.of("Y (pt)", 7, POINTS, r -> Place.y(r.subject())));
    add(Group.CONTROL, Column.of("How read", 70, DETAIL, r -> Value.text(r.subject().reasoning())));
  }

  private void add(Group group, Column<ScheduleRow> column) {
    columns.add(column.in(group));
  }

  private void attribute(Group group, String title, int width, String name) {
    add(group, Column.<ScheduleRow>of(title, width, WRAPPED, r -> attribute(r, name)).whereUsed());
  }

  private void quantity(Group group, ComponentType type) {
    Column<ScheduleRow> column =
        Column.of(quantityTitle(type), 8, QUANTITY, r -> Value.quantity(r.quantity(type)));
    add(group, ALWAYS.contains(type) ? column : column.whereUsed());
  }

  private void readers(String title, Predicate<String> side) {
    Column<ScheduleRow> column =
        Column.of(title, 10, CENTRED, r -> Value.text(readerTypes(r, side)));
    add(Group.ACCESS, column.whereUsed());
  }

  private static String readerTypes(ScheduleRow row, Predicate<String> side) {
    return codes(
        row.devices(ComponentType.READER)
            .filter(d -> side.test(String.valueOf(d.attribute("side")).toLowerCase(Locale.ROOT))));
  }

  private Value exitTypes(ScheduleRow row) {
    return Value.text(
        row.devices(ComponentType.EXIT_BUTTON)
            .flatMap(device -> Stream.ofNullable(meanings.of(device)))
            .distinct()
            .collect(Collectors.joining(" + ")));
  }

  /** What is printed in the symbols, or said of them, without the devices that say nothing. */
  private static String codes(Stream<Component> devices) {
    return devices.flatMap(d -> Stream.ofNullable(said(d))).collect(Collectors.joining(" + "));
  }

  private static @Nullable String said(Component device) {
    String subtype = device.attribute("subtype");
    return subtype == null ? device.attribute("code") : subtype;
  }

  private static Value id(ScheduleRow row) {
    Value.Link link =
        row.devices().isEmpty()
            ? null
            : new Value.Link.Cell(EquipmentTable.NAME, Table.FIRST_ROW + row.firstDevice());
    return Value.linked(row.subject().id(), link);
  }

  private Value page(ScheduleRow row) {
    return Place.page(row.subject().evidence(), markedDrawing);
  }

  private static Value sheet(ScheduleRow row) {
    @Nullable SheetEntry sheet = row.sheet();
    return sheet == null ? Value.BLANK : Value.text(sheet.sheetNumber());
  }

  private static Value toRoom(ScheduleRow row) {
    Component subject = row.subject();
    return Value.text(subject.isDoor() ? subject.securedRoom() : subject.attribute("to_room"));
  }

  private static Value hardware(ScheduleRow row) {
    return Value.text(
        row.hardwareSets().stream()
            .map(HardwareSet::id)
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private static Value attribute(ScheduleRow row, String name) {
    return Value.text(row.subject().attribute(name));
  }
}
