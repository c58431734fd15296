/**
 * Access over HTTP: the login and launch endpoints, the shell of the pages, the cookies, the check
 * of every request, and the pages for those who are not let in.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.access.web;
