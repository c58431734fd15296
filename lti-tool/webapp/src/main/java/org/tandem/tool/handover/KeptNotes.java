package org.tandem.tool.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.FormerMentor;
import org.tandem.tool.meetings.Notes;
import org.tandem.tool.meetings.PrivateNote;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * Shows a former mentor the private notes that they wrote, which stay theirs alone; of the pair
 * itself they see nothing any more.
 */
@Dependent
@Transactional
public class KeptNotes {
  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Notes notes;

  /** For the container. */
  @Inject
  public KeptNotes(CourseProgram courseProgram, Engagements engagements, Notes notes) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.notes = notes;
  }

  /**
   * What a former mentor kept of a pair.
   *
   * @param pair who and until when
   * @param notes their private notes, oldest meeting first
   */
  public record Kept(FormerMentor pair, List<PrivateNote> notes) {}

  /** The pairs that the visitor handed over in this course, with what they kept. */
  public List<Kept> of(Visit visit) {
    return engagements.former(courseProgram.place(visit)).stream()
        .filter(one -> one.mentorId().equals(visit.personId()))
        .map(
            one ->
                new Kept(
                    one, notes.ofPerson(visit.tenantId(), one.engagementId(), visit.personId())))
        .toList();
  }
}
