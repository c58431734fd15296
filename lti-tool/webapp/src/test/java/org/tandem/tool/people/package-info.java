/** Tests of people, courses and memberships. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.people;
