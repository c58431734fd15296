/**
 * Whether a program is worth what it costs: return on investment after Phillips, from what was
 * counted and what an administrator declares, with what is missing said instead of guessed.
 *
 * @see <a href="https://www.roiinstitute.net">J. J. Phillips, Return on Investment in Training and
 *     Performance Improvement Programs</a>
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.roi;
