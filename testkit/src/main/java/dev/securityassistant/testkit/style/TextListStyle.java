package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.truth.DeviceTruth;
import dev.securityassistant.testkit.truth.DoorTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A sheet that is nothing but a list: reference, place, devices, one door a line. */
record TextListStyle(String name, Face face, String separator, String plus, boolean levels)
    implements Style {

  private static final int LINES = 34;

  private static final List<String> PLACES =
      List.of(
          "Main Entrance",
          "Loading Dock",
          "Server Room",
          "Comms Room 2",
          "Pharmacy",
          "Cash Office",
          "North Stair",
          "South Stair",
          "Roof Access",
          "Plant Room",
          "Records Store",
          "Staff Entrance",
          "Executive Suite",
          "Switch Room",
          "Workshop",
          "Archive",
          "Gatehouse",
          "Bin Store");

  private static final Map<String, String> DEVICES = devices();

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed * 4001 + name.hashCode());
    Truth truth = new Truth();
    int doors = 18 + random.nextInt(40);
    int pages = 0;
    try (PdfFile file = new PdfFile()) {
      for (int first = 0; first < doors; first += LINES) {
        page(file, random, truth, first, Math.min(doors, first + LINES), ++pages);
      }
      return new Drawn(
          name,
          "t_text_list",
          "a list of doors and their devices as text",
          file.toBytes(),
          pages,
          truth,
          Optional.empty());
    }
  }

  private void page(PdfFile file, Random random, Truth truth, int first, int last, int page) {
    Canvas canvas = file.addPage(PageSetup.A4_PORTRAIT);
    Lettering head = new Lettering(Face.SANS_BOLD, 13, Color.BLACK);
    canvas.text(head, 50, 60, "Access control door list");
    Lettering text = new Lettering(face, face == Face.TYPEWRITER ? 7.2 : 9, Color.BLACK);
    canvas.text(text, 50, 78, "Block 7, issue " + (1 + random.nextInt(8)) + ", page " + page);
    double y = 108;
    for (int i = first; i < last; i++) {
      String level = levels ? "B" + (1 + i / 20) : "L0";
      String id = levels ? "A-%d-DR-%s".formatted(101 + i, level) : "ACD.%03d".formatted(i + 1);
      String place =
          PLACES.get(i % PLACES.size()) + (i < PLACES.size() ? "" : " " + (1 + i / PLACES.size()));
      List<String> words = words(random);
      canvas.text(text, 50, y, id + separator + place + separator + String.join(plus, words));
      List<DeviceTruth> devices =
          words.stream()
              .map(w -> new DeviceTruth(DEVICES.getOrDefault(w, ""), null, null, null, null))
              .toList();
      truth.add(new DoorTruth(id, page, place, null, List.of(), null, devices));
      y += 19;
    }
    canvas.text(text, 50, 800, "All doors release on fire alarm.");
  }

  private static List<String> words(Random random) {
    List<String> names = new ArrayList<>(DEVICES.keySet());
    List<String> words = new ArrayList<>();
    words.add(random.nextInt(4) == 0 ? names.get(1) : names.get(0));
    for (String name : names.subList(2, names.size())) {
      if (random.nextBoolean()) {
        words.add(name);
      }
    }
    return words;
  }

  private static Map<String, String> devices() {
    Map<String, String> devices = new LinkedHashMap<>();
    devices.put("Card Reader", "reader");
    devices.put("Biometric Reader", "biometric");
    devices.put("Exit Button", "exit_button");
    devices.put("Magnetic Lock", "lock");
    devices.put("Door Contact", "door_contact");
    devices.put("Break Glass", "break_glass");
    return java.util.Collections.unmodifiableMap(devices);
  }
}
