/**
 * How a program finds its mentors: people of a course who name somebody they would like to learn
 * from, and links that invite. Nobody is a mentor by what others say: it is an invitation, which
 * the person alone answers. Depends on matching, engagements, relations, program, people, the
 * inventory and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.recruitment;
