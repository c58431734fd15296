/**
 * How a program stands to the six core standards of the EMCC for mentoring and coaching programs
 * (ISMCP): what the tool's own records show, and what an administrator answers. It is a
 * self-assessment; the words of the criteria are ours, and only the EMCC awards anything.
 *
 * @see <a href="https://www.emccglobal.org/accreditation/ismcp/">EMCC Global, International
 *     Standards for Mentoring and Coaching Programmes</a>
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.standard;
