/** Tests of the steps of a pair. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.engagements;
