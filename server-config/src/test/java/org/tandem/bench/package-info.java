/**
 * Measures what the project promises about size and speed; docs/performance.md says how to run it.
 * Plays the platform itself, with real keys, so that only the tool's own process is measured.
 */
@NullMarked
package org.tandem.bench;

import org.jspecify.annotations.NullMarked;
