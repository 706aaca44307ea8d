package dev.securityassistant.pipeline;

import dev.securityassistant.job.Project;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for.
 *
 * @param company company key
 * @param client client key
 * @param project names as typed and the project's key
 * @param drawing the PDF, on this machine
 * @param context the specification (DOCX, PDF or TXT), on this machine; null where there is none
 */
public record Order(
    String company, String client, Project project, Path drawing, @Nullable Path context) {}
