package dev.securityassistant.testkit.security;

/**
 * One device to draw.
 *
 * @param code printed in or beside the symbol; empty for none
 * @param tag its own id printed beside it; empty for none
 */
public record Fitted(Symbol symbol, String code, String tag) {

  public Fitted tagged(String id) {
    return new Fitted(symbol, code, id);
  }
}
