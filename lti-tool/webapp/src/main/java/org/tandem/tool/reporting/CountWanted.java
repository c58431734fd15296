package org.tandem.tool.reporting;

import java.util.List;

/** Somebody looks at numbers that are old by now. */
record CountWanted(List<Counts.Of> programs) {}
