/** How participations and runs are kept; profiles, inputs and results as JSON. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.matching.store;
