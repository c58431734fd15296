/**
 * What a small school knows: people, courses, external tools, activities and the gradebook. All in
 * memory.
 *
 * <p>Depends on nothing else of ours and knows no LTI message.
 */
@NullMarked
package org.tandem.demo.school;

import org.jspecify.annotations.NullMarked;
