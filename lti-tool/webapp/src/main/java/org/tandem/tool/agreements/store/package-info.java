/** How agreements, their versions and signatures are kept. Depends on the root of its component. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements.store;
