package dev.securityassistant.job;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.Names;

/**
 * Whose job it is and where its files lie.
 *
 * @param clientName as typed ({@code St. Mary's Hospital})
 * @param projectName as typed
 * @param projectKey the project's name in file keys, {@code [a-z0-9_]{1,64}}
 */
public record Project(String clientName, String projectName, String projectKey) {

  public Project {
    Names.requireKey("project", projectKey);
  }

  /** The key of one of this job's files: {@code company/client/project/job/name}. */
  public FileKey file(JobKey job, String name) {
    return new FileKey(
        "%s/%s/%s/%s/%s".formatted(job.company(), job.client(), projectKey, job.id(), name));
  }
}
