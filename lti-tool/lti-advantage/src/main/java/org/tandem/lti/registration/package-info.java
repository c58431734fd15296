/**
 * Dynamic registration of the tool with a platform (1EdTech LTI Dynamic Registration 1.0). Depends
 * on {@code http}.
 */
@NullMarked
package org.tandem.lti.registration;

import org.jspecify.annotations.NullMarked;
