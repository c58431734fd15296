/** How people, courses and memberships are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.people.store;
