/** Security Assistant: reads security drawings and keeps the jobs that do so. */
@NullMarked
package dev.securityassistant;

import org.jspecify.annotations.NullMarked;
