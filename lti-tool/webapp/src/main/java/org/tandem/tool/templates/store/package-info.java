/** Where templates are kept: among the application's own resources, and in the database. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.templates.store;
