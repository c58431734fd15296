package org.tandem.tool.reporting;

/**
 * How many records of each kind the numbers of a report were counted from, those that only one of
 * two people made beside those that both did.
 *
 * @param pairs proposals, whatever became of them
 * @param accepted pairs that both accepted
 * @param signatures under agreements, by either of two people
 * @param meetingsClaimed meetings of which at least one of the two said that they took place
 * @param meetings those of which both did
 * @param minutes how long the latter were planned to last, together
 * @param evidenceShown items of evidence
 * @param evidenceSigned those that the other person countersigned
 * @param closings signatures under closings
 */
public record Records(
    long pairs,
    long accepted,
    long signatures,
    long meetingsClaimed,
    long meetings,
    long minutes,
    long evidenceShown,
    long evidenceSigned,
    long closings) {}
