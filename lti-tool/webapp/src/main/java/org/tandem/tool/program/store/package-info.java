/** How programs and activities are kept, and how templates are read from their files. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.program.store;
