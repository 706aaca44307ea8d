package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.stream.Stream;

/** C6: text under a filled box or on a hidden layer, reported once and never printed. */
final class HiddenText extends BaseRule {

  HiddenText() {
    super("C6", Severity.INFORMATION, "Hidden text in the file");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    List<Withheld> hidden =
        subject.extraction().withheld().stream()
            .filter(w -> w.cause() == WithheldCause.HIDDEN)
            .toList();
    return hidden.isEmpty()
        ? Stream.empty()
        : Stream.of(
            onJob(
                hidden.getFirst().evidence(),
                "%d places with text that is covered or switched off".formatted(hidden.size()),
                "nothing in the file that the sheet does not show",
                "Tell the author: covered text can be read by anybody who has the file."));
  }
}
