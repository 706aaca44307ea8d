package dev.securityassistant.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many of the words that are printed on pages were read. */
public final class WordShare {

  private static final Pattern WORD = Pattern.compile("[A-Z0-9]{2,}");

  private WordShare() {}

  /**
   * The share of words of two signs or more, wherever they were read on their page, 0 to 1.
   *
   * @param printed text of all pages, ended by form feeds
   * @param read text of each page
   * @throws IOException where a file cannot be read
   */
  public static double of(Path printed, List<Path> read) throws IOException {
    String[] pages = Files.readString(printed).split("\f");
    long all = 0;
    long found = 0;
    for (int i = 0; i < Math.min(pages.length, read.size()); i++) {
      Map<String, Long> seen = words(Files.readString(read.get(i)));
      for (Map.Entry<String, Long> word : words(pages[i]).entrySet()) {
        all += word.getValue();
        found += Math.min(word.getValue(), seen.getOrDefault(word.getKey(), 0L));
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }

  private static Map<String, Long> words(String text) {
    return WORD.matcher(text.toUpperCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
