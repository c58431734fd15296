package org.tandem.tool.objections;

/** Something that is done with what is kept about people, to which each can object. */
public enum Use {
  /** To be brought together with others, by a run, by a request or by staff. */
  MATCHING,
  /** To be counted in reports, means and comparisons. */
  STATISTICS,
  /** To be given credentials, and to have those that one shared shown. */
  RECOGNITION,
  /** To get mail. */
  MAIL,
  /** To be told of to a learning record store. */
  RECORD_STORE
}
