package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.inventory.Leaving;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ErasedSubjects;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;

/**
 * Erases a person (Article 17 GDPR), in one transaction: whoever is killed in the middle of it has
 * erased nothing, and whoever does it again, or at the same moment as somebody else, changes
 * nothing more. What is under way ends; what the inventory says is deleted, cleared or left; what a
 * pair wrote goes with the second of the two. Afterwards a launch of the same user of the LMS makes
 * somebody new, and a roster alone makes nobody.
 */
@Dependent
@Transactional
public class ErasePerson {
  private static final Duration ONCE = Duration.ofSeconds(1);

  private final People people;
  private final Engagements engagements;
  private final ErasedSubjects subjects;
  private final Instance<Leaving> leaving;
  private final WholeInventory inventory;
  private final Erasing erasing;
  private final PrivacyLog log;

  /** For the container. */
  @Inject
  public ErasePerson(
      People people,
      Engagements engagements,
      ErasedSubjects subjects,
      @Any Instance<Leaving> leaving,
      WholeInventory inventory,
      Erasing erasing,
      PrivacyLog log) {
    this.people = people;
    this.engagements = engagements;
    this.subjects = subjects;
    this.leaving = leaving;
    this.inventory = inventory;
    this.erasing = erasing;
    this.log = log;
  }

  /** How many pairs of a person would end with it. */
  public int livePairs(UUID tenantId, UUID personId) {
    return Math.toIntExact(
        engagements.ofPerson(tenantId, personId).stream()
            .filter(pair -> pair.state().isLive())
            .count());
  }

  /**
   * Erases a person.
   *
   * @param by who asked for it: the person, or an administrator; nobody for the operator
   * @param typedName what they typed to confirm it: the person's name as it is shown to them
   * @return false where the person was erased before
   * @throws Rejection (not-found) where the tenant has no such person; (name-differs) where
   *     something else was typed
   */
  public boolean erase(UUID tenantId, UUID personId, Optional<UUID> by, String typedName) {
    erasing.lock(tenantId, personId);
    Person person = people.find(tenantId, personId).orElseThrow(() -> Rejection.notFound("person"));
    if (person.erased()) {
      return false;
    }
    if (!PlainText.tidy(typedName, Integer.MAX_VALUE)
        .equals(PlainText.tidy(person.name(), Integer.MAX_VALUE))) {
      throw Rejection.invalid(
          "name-differs", "Type the name exactly as it is shown, to say that you mean it.");
    }
    erase(person, PrivacyLog.Kind.ERASURE, by);
    return true;
  }

  /**
   * Erases a person who has not come for so long that their time is over.
   *
   * @return false where the person was erased before
   */
  public boolean forget(UUID tenantId, UUID personId) {
    erasing.lock(tenantId, personId);
    Optional<Person> person = people.find(tenantId, personId).filter(one -> !one.erased());
    person.ifPresent(one -> erase(one, PrivacyLog.Kind.RAN_OUT, Optional.empty()));
    return person.isPresent();
  }

  private void erase(Person person, PrivacyLog.Kind kind, Optional<UUID> by) {
    UUID tenantId = person.tenantId();
    UUID personId = person.id();
    leaving.forEach(each -> each.leave(tenantId, personId));
    subjects.add(tenantId, person.subject());
    erasing.apply(inventory.personal(), tenantId, personId);
    log.noteOnce(tenantId, personId, kind, by, ONCE);
  }
}
