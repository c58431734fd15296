package org.tandem.tool.inventory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that operations for staff tell nothing about anybody, so that reading them is not noted.
 * What is not marked is noted: whoever forgets to think about it errs on the safe side.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NothingPersonal {
  /** What they tell instead. */
  String value();
}
