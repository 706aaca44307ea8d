package dev.securityassistant.pipeline;

import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStore;

/** Where records, files and events are kept, and how jobs are announced. */
public record Stores(JobStore jobs, FileStore files, EventLog events, JobQueue queue) {}
