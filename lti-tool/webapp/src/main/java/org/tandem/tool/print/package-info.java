/** Documents on paper, whatever they say. Depends on nothing but the library that writes them. */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.print;
