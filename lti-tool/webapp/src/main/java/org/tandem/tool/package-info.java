/**
 * Tandem, the tool: every sub-package is one component of the trade. A component's root holds its
 * domain, use cases and ports, {@code web} its JAX-RS resources, {@code store} its persistence.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool;
