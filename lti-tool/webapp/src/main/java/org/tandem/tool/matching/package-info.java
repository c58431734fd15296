/**
 * Who takes part and as what, who is matched with whom and why: profiles and wishes, runs of the
 * matching engine with their proof, and the proposals that come of them. Depends on engagements,
 * relations, program, people and the engine.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.matching;
