/**
 * What platforms tell without anybody clicking (Platform Notification Service 1.0): which courses
 * were copied from which. Depends on the kernel, outbox and platforms.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.notices;
