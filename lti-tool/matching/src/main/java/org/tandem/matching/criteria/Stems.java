package org.tandem.matching.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart into stems. One chain serves English, Arabic and texts that mix the two,
 * because each stemmer leaves the letters of the other alone; so nobody need guess the language of
 * a few words.
 */
final class Stems implements AutoCloseable {

  private final Analyzer stemming = new Chain(true);
  private final Analyzer reading = new Chain(false);

  private static final class Chain extends Analyzer {
    private final boolean stems;

    Chain(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String question) {
      Tokenizer words = new StandardTokenizer();
      TokenStream chain = new DecimalDigitFilter(new LowerCaseFilter(words));
      chain = new StopFilter(chain, EnglishAnalyzer.getDefaultStopSet());
      chain = new StopFilter(chain, stopWords());
      return new TokenStreamComponents(words, stems ? stem(chain) : chain);
    }

    private static CharArraySet stopWords() {
      return ArabicAnalyzer.getDefaultStopSet();
    }

    private static TokenStream stem(TokenStream chain) {
      return new PorterStemFilter(new ArabicStemFilter(new ArabicNormalizationFilter(chain)));
    }
  }

  /** How often each stem occurs; adds to {@code spelling} a word to show for each. */
  Map<String, Integer> count(String text, Map<String, String> spelling) {
    Map<String, Integer> counts = new HashMap<>();
    try (TokenStream stems = stemming.tokenStream("", text);
        TokenStream words = reading.tokenStream("", text)) {
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      stems.reset();
      words.reset();
      while (stems.incrementToken() && words.incrementToken()) {
        counts.merge(stem.toString(), 1, Integer::sum);
        spelling.merge(stem.toString(), word.toString(), Stems::first);
      }
      stems.end();
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text from memory", e);
    }
    return counts;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  @Override
  public void close() {
    stemming.close();
    reading.close();
  }
}
