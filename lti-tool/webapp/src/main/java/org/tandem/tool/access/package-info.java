/**
 * Where protocol meets domain: a login and a launch become a person, a course, a role and a
 * session, and what an instructor chooses becomes a deep linking response. Depends on platforms,
 * people, program, passback (for rosters and columns in the background) and the LTI library.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.access;
