/**
 * What an operator sees of the work that is done: timers at {@code /metrics} and, where {@code
 * TANDEM_OTLP_URL} names a collector, a span for each piece. Knows only words of the program, so
 * that nothing about anybody can get out this way. Depends on the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.telemetry;
