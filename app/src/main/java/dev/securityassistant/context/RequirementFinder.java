package dev.securityassistant.context;

import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds demands on kinds of doors and on the job: sentences that say what shall be. */
final class RequirementFinder {

  private static final Pattern DEMAND =
      Words.whole(
          "shall|must|is to|are to|to be|to have|will be|requires?|required|provide|install|fit");
  private static final Map<String, Pattern> SUBJECTS = subjects();
  private static final Pattern ABOUT_DOORS =
      Words.whole(
          "doors?|readers?|locks?|locking|access control\\w*|strikes?|mag[ -]?locks?|exits?|egress|portals?");
  private static final Pattern NOT_REQUIRED =
      Words.whole("not (?:be )?(?:required|needed|necessary)|need not|shall not (?:be|have)");
  private static final Pattern NOT_BEFORE =
      Pattern.compile("(?i)\\b(?:no|without|omit\\w*)\\s+(?:\\w+\\s+){0,2}$");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?<![\\d.])((?:28|08) ?(?:7[14]|[0-6]\\d) ?\\d{2}(?:\\.\\d{2})?)(?![\\d])\\s*[-–—:]?\\s*(.{0,60})");

  private final Map<String, Requirement> found = new LinkedHashMap<>();

  List<Requirement> find(Document document) {
    for (Section section : document.sections()) {
      section(section.heading(), section.clause());
      for (Block block : section.blocks()) {
        switch (block) {
          case Paragraph paragraph -> paragraph(section, paragraph);
          case Table table ->
              table
                  .rowsWithHeader()
                  .forEach(row -> section(row.words(), section.clause(table, row)));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private void paragraph(Section section, Paragraph paragraph) {
    section(paragraph.words(), section.clause(paragraph, paragraph.words()));
    for (String sentence : Words.sentences(paragraph.words())) {
      if (!DEMAND.matcher(sentence).find()
          || !ABOUT_DOORS.matcher(sentence).find()
          || DoorIds.in(sentence).isPresent()) {
        continue;
      }
      SUBJECTS.forEach((subject, pattern) -> {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find() && !isDenied(sentence, matcher.start())) {
          add(Scope.of(sentence), subject, sentence, section.clause(paragraph, sentence));
        }
      });
    }
  }

  private static boolean isDenied(String sentence, int subject) {
    return NOT_REQUIRED.matcher(sentence).find()
        || NOT_BEFORE.matcher(sentence.substring(0, subject)).find();
  }

  private void section(String line, Clause clause) {
    Matcher matcher = SECTION.matcher(line);
    if (matcher.find() && line.length() < 120 && matcher.start() < 20) {
      add("", "section", (matcher.group(1) + " " + matcher.group(2)).strip(), clause);
    }
  }

  private void add(String scope, String subject, String value, Clause clause) {
    found.putIfAbsent(
        subject + "\0" + scope + "\0" + value, new Requirement(scope, subject, value, clause));
  }

  private static Map<String, Pattern> subjects() {
    Map<String, Pattern> subjects = new LinkedHashMap<>();
    subjects.put(
        "reader_in_out",
        Words.whole(
            "readers?\\b[^.;]{0,40} on (?:both|each) sides?|readers? (?:in and out|on both sides|both sides|each side|on each side)|read[ -]in(?:[ /]+(?:and )?)read[ -]out"
                + "|in and out readers?|entry and exit readers?|readers? (?:for|on) entry and exit|in/out readers?|readers? in/out|two readers"));
    subjects.put(
        "door_contact",
        Words.whole("door contacts?|position switch(?:es)?|magnetic contacts?|dps"));
    subjects.put(
        "fire_alarm_interface",
        Words.whole(
            "fire[ -]alarm(?: \\w+)? (?:interface|signal|relay|panel|system|activation)|(?:on|by|upon) (?:a |the )?fire[ -]alarm|interfaced? (?:with|to) the fire[ -]alarm|BS 7273-4"));
    subjects.put(
        "emergency_release",
        Words.whole(
            "break[ -]?glass(?: units?)?|emergency (?:door |exit )?(?:release|override)s?|green call points?"));
    subjects.put("fail_safe", Words.whole("fail[ -]safe|fail[ -]unlocked"));
    subjects.put("fail_secure", Words.whole("fail[ -]secured?|fail[ -]locked"));
    subjects.put(
        "exit_button",
        Words.whole(
            "request[ -]to[ -]exit|rex|rte|exit buttons?|push[ -]to[ -]exit|egress buttons?"));
    return subjects;
  }
}
