package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Markups;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.paper.Turn;
import dev.securityassistant.testkit.plan.Doorway;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.truth.DeviceTruth;
import dev.securityassistant.testkit.truth.DoorTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Markups over an architect's plan: one text box a door that lists its devices, with a line. */
final class CalloutStyle implements Style {

  static final String NAME = "t10-callouts";

  private static final Color INK = new Color(0xd02020);
  private static final Map<String, String> WORDS =
      Map.of(
          "CR",
          "reader",
          "REX",
          "exit_button",
          "EML",
          "lock",
          "DC",
          "door_contact",
          "EBG",
          "break_glass");

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed * 3001 + 3);
    Truth truth = new Truth();
    try (PdfFile file = new PdfFile()) {
      PageSetup setup = PageSetup.A3.turned(seed % 2 == 0 ? Turn.ROTATE_90 : Turn.UPRIGHT);
      PlanSheet.Brief brief =
          new PlanSheet.Brief(
              setup,
              SheetFrame.Side.BOTTOM,
              Layout.LADDER,
              Theme.COURTHOUSE,
              n -> "G%02d".formatted(n),
              PlanInk.BLACK);
      TitleBlock title =
          new TitleBlock(
              "Tarn Borough",
              "Magistrates Court",
              "Ground floor general arrangement",
              "A-101",
              "D",
              "1:100");
      PlanSheet sheet = PlanSheet.draw(file, brief, title, random);
      doors(sheet, file.markups(), truth, random);
      return new Drawn(
          NAME,
          "t_callouts",
          "FreeText callouts that list a door's devices, over an architect's plan",
          file.toBytes(),
          1,
          truth,
          Optional.empty());
    }
  }

  private static void doors(PlanSheet sheet, Markups markups, Truth truth, Random random) {
    List<Doorway> doorways = new ArrayList<>(sheet.floor().doorways());
    Collections.shuffle(doorways, random);
    for (Doorway door : doorways) {
      if (truth.doors().size() < 10) {
        door(sheet, markups, truth, random, door);
      }
    }
    Rect comment =
        new Rect(sheet.frame().strip().x() + 10, sheet.frame().strip().bottom() - 90, 150, 26);
    markups.freeText(comment, "Comment", 8, INK, "Confirm fire strategy before ordering");
    truth.trap("a comment in a text box is no door");
  }

  private static void door(
      PlanSheet sheet, Markups markups, Truth truth, Random random, Doorway door) {
    for (double reach : new double[] {22, 34, 48}) {
      Point middle = door.at().along(door.inwards(), reach);
      Rect box = Rect.centred(middle, 92, 14);
      if (sheet.placer().offer(box)) {
        List<String> words = new ArrayList<>(List.of("CR"));
        for (String word : List.of("REX", "EML", "DC", "EBG")) {
          if (random.nextInt(3) > 0) {
            words.add(word);
          }
        }
        String id = "AD-%02d".formatted(truth.doors().size() + 1);
        markups.freeText(box, "Door", 6, INK, id + ": " + String.join(", ", words));
        markups.line(box.edgeTowards(door.at()), door.at(), "Leader", INK);
        List<DeviceTruth> devices =
            words.stream()
                .map(w -> new DeviceTruth(WORDS.getOrDefault(w, ""), null, null, null, null))
                .toList();
        Room from = door.from();
        truth.add(
            new DoorTruth(
                id,
                1,
                door.secured().plainName(),
                from == null ? null : from.plainName(),
                List.of(),
                box,
                devices));
        return;
      }
    }
  }
}
