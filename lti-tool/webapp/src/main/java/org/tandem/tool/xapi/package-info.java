/**
 * Tells a learning record store what was reached, where an administrator names one: facts of the
 * records as statements of the Experience API, under the identifiers of the LMS and without a word
 * of anybody's. What is told is read from the records; no other component knows of it. Depends on
 * platforms, people and the kernel.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/tree/1.0.3">xAPI 1.0.3</a>; 2.0.0 is IEEE
 *     9274.1.1-2023
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.xapi;
