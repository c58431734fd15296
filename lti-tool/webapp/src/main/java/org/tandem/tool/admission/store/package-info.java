/** Admission in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.admission.store;
