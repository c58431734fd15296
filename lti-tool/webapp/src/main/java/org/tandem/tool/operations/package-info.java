/**
 * How the installation is, for whoever runs it: the state of every LMS, queue, roster and key, and
 * what to do where something is wrong. Reads only; nobody depends on it. Depends on {@code
 * platforms}.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.operations;
