/** Tests of deep linking. */
@NullMarked
package org.tandem.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
