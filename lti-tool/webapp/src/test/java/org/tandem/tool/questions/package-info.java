@org.jspecify.annotations.NullMarked
package org.tandem.tool.questions;
