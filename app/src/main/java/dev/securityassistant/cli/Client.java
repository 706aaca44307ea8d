package dev.securityassistant.cli;

import dev.securityassistant.job.Project;

/**
 * Whom a batch is for.
 *
 * @param key client key
 * @param project names as typed and the project's key
 */
record Client(String key, Project project) {}
