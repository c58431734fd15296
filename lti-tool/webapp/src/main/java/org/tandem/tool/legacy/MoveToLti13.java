package org.tandem.tool.legacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.tandem.tool.legacy.Successors.LegacyPlace;
import org.tandem.tool.legacy.Successors.Place;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Renaming;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.ActivityLinks;

/**
 * Gives people, courses and links that came by 1.1 their identifiers of 1.3; who they are here, and
 * with that their pairs and all that hangs on them, stays. Each move is a transaction of its own,
 * so that one that the database refuses leaves no trace, and a launch can go on without it.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class MoveToLti13 {
  private final Successors successors;
  private final Renaming renaming;
  private final People people;
  private final Activities activities;
  private final ActivityLinks links;

  /** For the container. */
  @Inject
  public MoveToLti13(
      Successors successors,
      Renaming renaming,
      People people,
      Activities activities,
      ActivityLinks links) {
    this.successors = successors;
    this.renaming = renaming;
    this.people = people;
    this.activities = activities;
    this.links = links;
  }

  /** Moves a person, once. */
  public void person(UUID tenantId, String consumerKey, String userId, String subject) {
    if (successors.add(tenantId, consumerKey, userId, subject)) {
      renaming.person(tenantId, LegacyId.subject(consumerKey, userId), subject);
    }
  }

  /** Moves a course, once. */
  public void course(UUID tenantId, LegacyPlace legacy, Place place) {
    if (successors.add(tenantId, legacy, place)) {
      renaming.course(
          tenantId,
          LegacyId.deployment(legacy.consumerKey()),
          legacy.contextId(),
          place.deploymentId(),
          place.contextId());
    }
  }

  /** Moves a link of a course that has moved, where its id is another now. */
  public void link(UUID tenantId, Place place, String legacyLinkId, String linkId) {
    people
        .course(tenantId, place.deploymentId(), place.contextId())
        .filter(course -> links.behind(tenantId, course.id(), linkId).isEmpty())
        .ifPresent(course -> activities.relink(tenantId, course.id(), legacyLinkId, linkId));
  }
}
