/**
 * What people read before they take part: what this is and what it is not, and situations with the
 * question "what would you do". It is no examination: nothing of the answers is kept, and it counts
 * nowhere. A program may ask for it before a profile is handed in. Depends on matching, program,
 * people, engagements (for the sides), the inventory and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.readiness;
