package org.tandem.tool.engagements;

import java.util.List;
import java.util.UUID;

/**
 * A component's part of the way of a pair: every bean of this type contributes the steps that it
 * knows (agreement, goals, meetings, evidence, reflection, close) to what a learner sees.
 */
public interface PairSteps {
  /** The steps of this pair from this person's side. Called for accepted, active, closed pairs. */
  List<JourneyStep> of(Engagement pair, UUID personId);
}
