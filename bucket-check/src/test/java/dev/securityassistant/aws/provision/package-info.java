@NullMarked
package dev.securityassistant.aws.provision;

import org.jspecify.annotations.NullMarked;
