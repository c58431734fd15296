/** Tests of taking part, matching and proposals. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.matching;
