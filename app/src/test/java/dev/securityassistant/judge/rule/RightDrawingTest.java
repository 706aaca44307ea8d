package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.BREAK_GLASS;
import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.EXIT_BUTTON;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.PANEL;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Evaluation;
import dev.securityassistant.judge.Grade;
import dev.securityassistant.judge.JudgeAgent;
import dev.securityassistant.judge.Specified;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import dev.securityassistant.specification.Specification;
import org.junit.jupiter.api.Test;

/** A drawing on which nothing is wrong raises nothing, whatever the style of its tags. */
class RightDrawingTest {

  private static Evaluation judge(Drawn drawing, Specification specification) {
    return new JudgeAgent(Rules.all()).evaluate(drawing.done(), specification);
  }

  private static void assertNothingRaised(Evaluation evaluation) {
    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.grade()).isEqualTo(Grade.A);
  }

  @Test
  void boxedTagsWithLockTypesFromTheSpecification() {
    Drawn drawing =
        new Drawn()
            .plan("LEVEL B1 SECURITY LAYOUT")
            .row(READER, "?", "Credential Reader - \"?\" Denotes Reader Type")
            .row(LOCK, "?", "Locking device - \"?\" Denotes lock type, see Specification")
            .row(DOOR_CONTACT, "P", "Position Switch")
            .row(BREAK_GLASS, "", "Break Glass")
            .row(EXIT_BUTTON, "", "Request to Exit [RTE] Handle")
            .row(PANEL, "RFP", "Remote field panel");
    String[] rooms = {"COMMS", "STAIR 1", "PLANT ROOM", "UPS ROOM", "CYCLE STORE", "LIFT LOBBY"};
    for (int i = 0; i < rooms.length; i++) {
      String id = "A-B1-10" + (i + 1) + "-BB";
      drawing.door(id, rooms[i], "level", "B1", "number", "10" + (i + 1), "package", "BB");
      drawing.with(READER, "code", "E").with(DOOR_CONTACT);
      if (i % 2 == 0) {
        drawing.with(LOCK, "code", "11").with(READER, "code", "E").with(BREAK_GLASS);
      } else {
        drawing.with(LOCK, "code", "12").with(EXIT_BUTTON, "subtype", "handle");
      }
    }
    drawing.alone("RFP B1-01", PANEL);
    Specification specification =
        new Specified()
            .type("11", "Electromagnetic lock", Kind.MAGNETIC, PowerOff.FAIL_SAFE)
            .type("12", "Mortise lock, fail secure", Kind.MORTISE, PowerOff.FAIL_SECURE)
            .demand("all doors", "door_contact", "door contact")
            .demand("", "fire_alarm_interface", "BS 7273-4 category B")
            .demand("comms rooms", "reader_in_out", "readers on both sides")
            .demand("", "section", "Access control")
            .done();

    assertNothingRaised(judge(drawing, specification));
  }

  @Test
  void deviceTagsWithMonitoredDoorsAndALiftReader() {
    Drawn drawing =
        new Drawn()
            .plan("GROUND FLOOR")
            .row(READER, "CR", "Card reader")
            .row(LOCK, "ES", "Electric strike")
            .row(DOOR_CONTACT, "DC", "Door contact")
            .row(PANEL, "ACP", "Controller");
    for (int i = 11; i <= 16; i++) {
      drawing.door("D-0" + i, "LAB " + i, "leaves", 1).with(DOOR_CONTACT, "legend", "Door contact");
      if (i < 15) {
        drawing.with(READER, "legend", "Card reader").with(LOCK, "legend", "Electric strike");
      }
    }
    drawing.door("D-017", "LIFT 1").with(READER).alone("ACP-01", PANEL);

    assertNothingRaised(judge(drawing, Specification.none()));
  }

  @Test
  void usSetWithCoverScheduleAndRiser() {
    Drawn drawing =
        new Drawn()
            .sheet(SheetRole.COVER, false, PdfType.VECTOR, "COVER")
            .plan("LEVEL 1 ACCESS CONTROL PLAN")
            .plan("LEVEL 2 ACCESS CONTROL PLAN")
            .sheet(SheetRole.SCHEDULE, false, PdfType.VECTOR, "DOOR SCHEDULE")
            .sheet(SheetRole.RISER, false, PdfType.VECTOR, "RISER DIAGRAM");
    for (int page = 2; page <= 3; page++) {
      drawing.onPage(page);
      for (int i = 1; i <= 6; i++) {
        String level = String.valueOf(page - 1);
        drawing
            .door("ACS-" + i, "OFFICE " + i, "schedule_row", true, "level", level)
            .with(READER)
            .with(DOOR_CONTACT)
            .with(LOCK, "legend", "ELECTROMAGNETIC LOCK")
            .with(EXIT_BUTTON, "subtype", "push");
      }
    }
    drawing.withheld(WithheldCause.NOTE, "ACS-1").withheld(WithheldCause.LEGEND_SAMPLE, "CR");
    Specification specification =
        new Specified()
            .demand("", "standard", "IBC 2018, NFPA 101")
            .demand("", "fire_alarm_interface", "locks release on fire alarm")
            .done();

    assertNothingRaised(judge(drawing, specification));
  }
}
