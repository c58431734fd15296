/**
 * The platforms this tool is registered with: their registrations, deployments and keys. Depends on
 * the kernel and the LTI library.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.platforms;
