/**
 * LTI 1.1 launches and the migration from 1.1 to 1.3. The only place where the IMS Global library
 * is used: it knows LTI 1.1 and 2.0, and nothing of 1.3. Depends on nothing else of Tandem's.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.lti.legacy;
