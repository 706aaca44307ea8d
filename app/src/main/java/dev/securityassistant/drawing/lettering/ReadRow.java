package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.ocr.Reading;

/** A row of letters and what it says. */
public record ReadRow(LetterRow row, Reading reading) {}
