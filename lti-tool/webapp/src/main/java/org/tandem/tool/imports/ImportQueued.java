package org.tandem.tool.imports;

/** There is a table to be brought in or taken back. */
record ImportQueued() {}
