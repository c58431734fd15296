/**
 * What people get back for their part: credentials (Open Badges 3.0) that follow from what both of
 * a pair signed and confirmed, earned once, held in private and public by consent only. They hold
 * counts and nothing that anybody wrote. Depends on matching, program, people, platforms,
 * engagements, the inventory and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.recognition;
