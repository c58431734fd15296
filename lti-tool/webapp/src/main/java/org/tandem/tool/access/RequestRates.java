package org.tandem.tool.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tandem.tool.people.Visit;

/**
 * How many requests a person, a course and a registration may make at this node, so that one that
 * runs wild leaves room for the others. Only requests of a launch count: whoever has none is turned
 * away before anything is done for them, and cannot use up what belongs to a school.
 */
@ApplicationScoped
public class RequestRates {
  private final Rate person;
  private final Rate course;
  private final Rate registration;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RequestRates() {
    this.person = null;
    this.course = null;
    this.registration = null;
    this.clock = null;
  }

  /**
   * By the settings, each a number of requests a minute. A page takes about ten; a class of a
   * thousand that opens within a minute stays below the limit of its course.
   */
  @Inject
  public RequestRates(
      @ConfigProperty(name = "tandem.requests.person", defaultValue = "600") int person,
      @ConfigProperty(name = "tandem.requests.course", defaultValue = "15000") int course,
      @ConfigProperty(name = "tandem.requests.registration", defaultValue = "60000")
          int registration,
      Clock clock) {
    this.person = new Rate(person);
    this.course = new Rate(course);
    this.registration = new Rate(registration);
    this.clock = clock;
  }

  /** How long this visit has to wait before it may ask again; nothing where it may go on. */
  public Optional<Duration> take(Visit visit) {
    long now = clock.millis();
    // The narrowest first: who is refused does not use up what others share.
    Duration wait = person.take(visit.personId(), now);
    if (wait.isZero() && visit.courseId().isPresent()) {
      wait = course.take(visit.courseId().get(), now);
    }
    if (wait.isZero()) {
      wait = registration.take(visit.tenantId(), now);
    }
    return Optional.of(wait).filter(time -> !time.isZero());
  }
}
