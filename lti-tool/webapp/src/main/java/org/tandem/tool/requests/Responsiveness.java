package org.tandem.tool.requests;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a mentor has answered so far, from the requests themselves.
 *
 * @param asked how many requests could be answered and have ended by an answer or by time
 * @param answered how many of them got an answer, yes or no
 * @param usually the median time to an answer; none without one
 */
public record Responsiveness(int asked, int answered, Optional<Duration> usually) {

  static Responsiveness of(List<Request> received) {
    List<Duration> times =
        received.stream()
            .filter(
                one -> one.state() == RequestState.ACCEPTED || one.state() == RequestState.DECLINED)
            .flatMap(
                one ->
                    one
                        .openedAt()
                        .flatMap(from -> one.endedAt().map(to -> Duration.between(from, to)))
                        .stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    long expired = received.stream().filter(one -> one.state() == RequestState.EXPIRED).count();
    return new Responsiveness(
        times.size() + (int) expired,
        times.size(),
        times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2)));
  }
}
