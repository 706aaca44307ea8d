package dev.securityassistant.aws.provision;

/**
 * What exists is not what should.
 *
 * @param resource as a person calls it
 * @param what the property
 * @param expected as it should be
 * @param found as it is
 */
public record Difference(String resource, String what, String expected, String found) {

  /** One line. */
  @Override
  public String toString() {
    return "%s: %s is %s and should be %s".formatted(resource, what, found, expected);
  }
}
