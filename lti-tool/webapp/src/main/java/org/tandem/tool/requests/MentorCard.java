package org.tandem.tool.requests;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.Profile;

/**
 * A mentor as a mentee who looks for one sees them.
 *
 * @param id person id
 * @param name what to call them
 * @param profile what they say about themselves
 * @param seats how many they take, and how many of these are free
 * @param inLine how many requests wait for a seat
 * @param responsiveness how they have answered so far
 * @param parts what the two have in common, criterion by criterion
 */
public record MentorCard(
    UUID id,
    String name,
    Profile profile,
    Seats.Count seats,
    int inLine,
    Responsiveness responsiveness,
    List<MatchResult.Part> parts) {

  /** Hours a week that both have time; 0 where one of the two has not said when. */
  public double sharedHours() {
    return parts.stream()
        .filter(part -> part.criterion().equals("hours"))
        .flatMap(part -> part.met().stream())
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElse(0);
  }

  /** What the two have in common, in points. */
  public int points() {
    return parts.stream().mapToInt(MatchResult.Part::points).sum();
  }
}
