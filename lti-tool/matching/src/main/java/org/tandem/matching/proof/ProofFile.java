package org.tandem.matching.proof;

import java.io.IOException;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Stable;

/**
 * Writes a matching with its proof for strangers: one JSON array a line. docs/matching.md describes
 * the lines, docs/matching/verify.mjs checks them and shares nothing with this program.
 *
 * <pre>
 * ["tandem-proof", 1, "optimum", perPair]     or  ["tandem-proof", 1, "stable"]
 * ["mentor", id, seats, price]                or  ["mentor", id, seats]
 * ["mentee", id, mentor or -1, price]         or  ["mentee", id, mentor or -1]
 * ["pair", mentor, points]                    or  ["pair", mentor, mentee's place, mentor's place]
 * </pre>
 *
 * <p>Where the fairness slider bent the points, the first line ends with its position and the most
 * points of any pair, and each pair with its points as they were.
 *
 * <p>Mentors are numbered from 0 in the order of their lines; the pairs possible for a mentee
 * follow the mentee's line.
 */
public final class ProofFile {

  private final Appendable out;

  private ProofFile(Appendable out) {
    this.out = out;
  }

  /** Writes a best matching. */
  public static void write(Proven claim, Appendable out) throws IOException {
    write(claim, claim.matching().market(), 0, out);
  }

  /**
   * Writes a best matching of points that the fairness slider bent, with the points as they were,
   * so that the bending can be checked as well.
   *
   * @param plain the market as it was before
   * @param bend the position of the slider; 0 where nothing was bent
   */
  public static void write(Proven claim, Market plain, double bend, Appendable out)
      throws IOException {
    ProofFile file = new ProofFile(out);
    Market market = claim.matching().market();
    Certificate proof = claim.certificate();
    if (bend == 0) {
      file.line("\"tandem-proof\"", 1, "\"optimum\"", proof.perPair());
    } else {
      int most = plain.mostPoints();
      file.line("\"tandem-proof\"", 1, "\"optimum\"", proof.perPair(), bend, most);
    }
    for (int j = 0; j < market.mentors().size(); j++) {
      String id = quoted(market.mentors().get(j));
      file.line("\"mentor\"", id, market.seats(j), proof.mentorPrice(j));
    }
    for (int i = 0; i < market.mentees().size(); i++) {
      String id = quoted(market.mentees().get(i));
      file.line("\"mentee\"", id, mentor(claim.matching(), i), proof.menteePrice(i));
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        if (bend == 0) {
          file.line("\"pair\"", market.mentorOf(e), market.points(e));
        } else {
          file.line("\"pair\"", market.mentorOf(e), market.points(e), plain.points(e));
        }
      }
    }
  }

  /** Writes a stable matching. */
  public static void write(Stable claim, Appendable out) throws IOException {
    ProofFile file = new ProofFile(out);
    RankedMarket ranked = claim.ranked();
    Market market = ranked.market();
    file.line("\"tandem-proof\"", 1, "\"stable\"");
    for (int j = 0; j < market.mentors().size(); j++) {
      file.line("\"mentor\"", quoted(market.mentors().get(j)), market.seats(j));
    }
    for (int i = 0; i < market.mentees().size(); i++) {
      file.line("\"mentee\"", quoted(market.mentees().get(i)), mentor(claim.matching(), i));
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        file.line("\"pair\"", market.mentorOf(e), ranked.menteesPlace(e), ranked.mentorsPlace(e));
      }
    }
  }

  private static int mentor(Matching matching, int mentee) {
    int edge = matching.edge(mentee);
    return edge == Matching.NONE ? -1 : matching.market().mentorOf(edge);
  }

  private void line(Object... cells) throws IOException {
    String separator = "[";
    for (Object cell : cells) {
      out.append(separator).append(cell.toString());
      separator = ",";
    }
    out.append("]\n");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int k = 0; k < text.length(); k++) {
      char letter = text.charAt(k);
      if (letter == '"' || letter == '\\' || letter < ' ') {
        quoted.append(String.format("\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}
