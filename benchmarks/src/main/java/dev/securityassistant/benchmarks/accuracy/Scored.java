package dev.securityassistant.benchmarks.accuracy;

import dev.securityassistant.testkit.score.Score;
import dev.securityassistant.testkit.score.TruthFile;

/** A sample with its score. */
record Scored(Sample sample, TruthFile truth, Score score) {}
