/**
 * The people a platform told us about, the courses they meet in, and who is here right now. Depends
 * on the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.people;
