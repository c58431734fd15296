/**
 * Starts the production server: checks the environment, unpacks the server once into the data
 * folder and keeps it as a child process. Depends on the JDK alone, and knows the web application
 * only by the environment variables that it hands on.
 */
@NullMarked
package org.tandem.launcher;

import org.jspecify.annotations.NullMarked;
