/**
 * A day of use by many people at once while everything beneath them fails: nodes and the database
 * are killed, networks are cut, slow or silent, a clock goes wrong, a gradebook fails, hangs and
 * lies. Afterwards a checker that knows nothing of the tool's code compares what people were told
 * with the database and with the gradebook; docs/faults.md says how to run it.
 */
@NullMarked
package org.tandem.faults;

import org.jspecify.annotations.NullMarked;
