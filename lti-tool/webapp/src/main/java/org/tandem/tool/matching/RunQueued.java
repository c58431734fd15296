package org.tandem.tool.matching;

/** There is a new run to be computed. */
record RunQueued() {}
