/**
 * Calls to platforms that messages of the outbox stand for: scores and gradebook columns out,
 * rosters in. Depends on outbox, platforms, people, program, the kernel and the LTI library.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.passback;
