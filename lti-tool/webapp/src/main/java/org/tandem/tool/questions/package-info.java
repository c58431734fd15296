/**
 * What programs ask people about themselves in questions of their own: of which type an answer is,
 * in which words it is asked, how two answers are compared, and who sees them. Pure: what is asked
 * is kept with a program's matching, what is answered with people's profiles. Uses the sides of a
 * pair; knows no matching.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.questions;
