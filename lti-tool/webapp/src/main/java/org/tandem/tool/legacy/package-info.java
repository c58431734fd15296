/**
 * LTI 1.1, off unless the operator switches it on: who may launch by a shared secret, and how the
 * people and courses that such launches brought move to 1.3. Depends on the kernel, platforms,
 * people, program and the library for LTI 1.1.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.legacy;
