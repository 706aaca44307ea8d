package dev.securityassistant.testkit.sheet;

/** The words of a title block; every name is invented. */
public record TitleBlock(
    String client, String project, String title, String number, String revision, String scale) {}
