package org.tandem.matching.explain;

/**
 * What insisting on one pair would do to everybody together, in the points that people see, also
 * where the fairness slider bent them for the solver.
 *
 * @param mentees how many more mentees would stay without a mentor; negative for fewer
 * @param points how many points would be lost; negative where more people have a mentor, or where
 *     the slider prefers fewer points that are shared otherwise
 * @param worst points that the pair with the fewest would have then; 0 without pairs
 * @param isNone whether an arrangement with this pair is as good as the best
 */
public record Cost(long mentees, long points, int worst, boolean isNone) {}
