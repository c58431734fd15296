/** Tests of registrations and of what guards them. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.platforms;
