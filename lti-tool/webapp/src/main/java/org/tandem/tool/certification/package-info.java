/**
 * What an L&amp;D admin opens when "it does not work": the last launches rule by rule, and every
 * service of a platform tried on the spot. Depends on the kernel, people and platforms.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.certification;
