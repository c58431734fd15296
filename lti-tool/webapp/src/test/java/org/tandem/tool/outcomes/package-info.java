/** Tests of outcomes. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.outcomes;
