package org.tandem.tool.recognition;

/** What somebody is thanked for, in a word. */
public enum Kudos {
  /** Listened. */
  LISTENED,
  /** Explained something, or shared what they know. */
  EXPLAINED,
  /** Gave courage. */
  ENCOURAGED,
  /** Said what was hard to hear, and helped by it. */
  CHALLENGED,
  /** Was there when it counted. */
  RELIABLE
}
