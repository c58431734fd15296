/** How what is kept about people is read and erased: the inventory as SQL. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.privacy.store;
