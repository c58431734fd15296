/** What administrators declared, in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.roi.store;
