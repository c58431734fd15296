/**
 * Hands mail in, and lets people turn it off by an address that comes with it. Knows nothing of
 * what mails say. Depends on kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.mail;
