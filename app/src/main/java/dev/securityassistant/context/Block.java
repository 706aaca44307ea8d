package dev.securityassistant.context;

/** A piece of a section: a paragraph or a table. */
sealed interface Block permits Paragraph, Table {}
