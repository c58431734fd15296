package org.tandem.tool.reporting;

/** Somebody looks at numbers that are old by now. */
record CountWanted(Counts.Of program) {}
