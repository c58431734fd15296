/** Tests of reminders. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.privacy;
