package dev.securityassistant.aws.provision;

import java.io.IOException;

/** The server asked is not AWS and knows no roles. */
public final class NoIdentityException extends IOException {

  private static final long serialVersionUID = 1L;

  NoIdentityException(Throwable cause) {
    super(
        "The server asked for roles is not AWS and knows none; leave them out with --without-roles",
        cause);
  }
}
