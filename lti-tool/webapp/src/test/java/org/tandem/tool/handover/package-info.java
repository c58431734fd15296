/** Tests of hand-overs. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.handover;
