/** How recorded launches are kept. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.certification.store;
