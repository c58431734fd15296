/**
 * What people object to being done with their data (Articles 18 and 21 GDPR), and the one place
 * that says so to all components that do it. Depends on people; whoever uses data of people for one
 * of these uses asks here.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.objections;
