package org.tandem.demo.lti;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.demo.school.Person;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Reply;

/** Who sits at which browser. The cookie is {@code SameSite=Lax}, as Moodle's is by default. */
public final class Sessions {
  private static final String COOKIE = "demo-lms-session";

  private final Map<String, Person> people = new ConcurrentHashMap<>();
  private final boolean secure;

  /** Sessions; their cookie is secure where the LMS is reached over https. */
  public Sessions(boolean secure) {
    this.secure = secure;
  }

  /** The person at this browser. */
  public Optional<Person> person(Call call) {
    return call.cookie(COOKIE).flatMap(value -> Optional.ofNullable(people.get(value)));
  }

  /** Seats a person at the browser that gets this reply. */
  public Reply seat(Person person, Reply reply) {
    String value = Platform.secret();
    people.put(value, person);
    return reply.with(
        "Set-Cookie",
        COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : ""));
  }
}
