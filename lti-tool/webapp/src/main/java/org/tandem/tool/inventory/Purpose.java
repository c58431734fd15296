package org.tandem.tool.inventory;

/**
 * What something is kept for. The organisation that runs a program is the controller and says on
 * which ground of Article 6 GDPR it does; the texts name the ground that fits as a rule.
 */
public enum Purpose {
  /** To know who is there, and to keep a page open: public task or legitimate interest. */
  LET_IN,
  /** To bring people together who ask for it: what the person asks for, Article 6(1)(b). */
  MATCH,
  /** For the two of a pair to work together: what the person asks for, Article 6(1)(b). */
  WORK,
  /** To prove what was agreed and reached: legitimate interest, also of the other one. */
  PROVE,
  /** To give credit in the gradebook: public task or legitimate interest. */
  GRADE,
  /** To see whether a pair and a program do well: consent by answering, Article 6(1)(a). */
  IMPROVE,
  /** To see whether a program treats groups alike: public task or legal duty, Article 9 minded. */
  TREAT_ALIKE,
  /** To account to the organisation for what is reached: public task or legitimate interest. */
  ACCOUNT,
  /** To tell the person that it is their turn: legitimate interest, with an objection. */
  REMIND,
  /** To run safely and to account for it: legitimate interest, Article 6(1)(f) and 32. */
  PROTECT
}
