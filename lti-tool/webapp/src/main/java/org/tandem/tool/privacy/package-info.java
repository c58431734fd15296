/**
 * People's rights over what is kept about them, following the inventory that all components say
 * their part of: what there is, a copy, erasure. Depends on the inventory and on people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.privacy;
