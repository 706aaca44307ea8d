package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.Reading;

/** A row of letters and what it says. */
record ReadRow(LetterRow row, Reading reading) {}
