package org.tandem.tool.engagements.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.SealedBox;

/**
 * Seals what the two of a pair write with their key and opens it, each text for its column and row,
 * so that it cannot be moved to another place. What was written before anything was sealed is
 * opened as it stands; an empty text is kept as it is.
 */
public final class PairWords {
  private static final String MARK = "sealed:";

  /** Nobody writes this by chance, and what is written by now is sealed in any case. */
  private static final Pattern SEALED =
      Pattern.compile(MARK + "v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/]{22,}={0,2}");

  private static final byte[] FILE_MARK = "sealed:v1:".getBytes(US_ASCII);

  private final Supplier<Optional<SealedBox>> kept;
  private final Supplier<SealedBox> made;
  private @Nullable SealedBox box;

  /**
   * Of a pair.
   *
   * @param kept its box, if it has a key
   * @param made its box, with a new key where there is none
   */
  PairWords(Supplier<Optional<SealedBox>> kept, Supplier<SealedBox> made) {
    this.kept = kept;
    this.made = made;
  }

  /** Whether a value is what {@link #seal(String, String, UUID)} makes. */
  public static boolean isSealed(String value) {
    return value.startsWith(MARK) && SEALED.matcher(value).matches();
  }

  /** Whether a value is what {@link #seal(byte[], String, UUID)} makes. */
  public static boolean isSealed(byte[] value) {
    return Arrays.mismatch(value, FILE_MARK) == FILE_MARK.length;
  }

  /**
   * A text as it is kept.
   *
   * @param column table and column, as {@code goal.title}
   * @param row the id of its row
   */
  public String seal(String text, String column, UUID row) {
    return text.isEmpty() ? text : MARK + making().seal(text, purpose(column, row));
  }

  /**
   * A text as it is kept: as before where it says the same, so that a row which nobody changed
   * stays as it is.
   *
   * @param before what is kept of it now
   */
  public String seal(@Nullable String before, String text, String column, UUID row) {
    return before != null && isSealed(before) && open(before, column, row).equals(text)
        ? before
        : seal(text, column, row);
  }

  /**
   * A text that is kept, in clear; empty where the key is destroyed.
   *
   * @throws IllegalStateException where it was changed, or is of another place
   */
  public String open(String value, String column, UUID row) {
    return isSealed(value)
        ? reading()
            .map(found -> found.open(value.substring(MARK.length()), purpose(column, row)))
            .orElse("")
        : value;
  }

  /** A file as it is kept. */
  public byte[] seal(byte[] content, String column, UUID row) {
    byte[] sealed = making().seal(content, purpose(column, row));
    byte[] marked = Arrays.copyOf(FILE_MARK, FILE_MARK.length + sealed.length);
    System.arraycopy(sealed, 0, marked, FILE_MARK.length, sealed.length);
    return marked;
  }

  /** A file that is kept, in clear; none where the key is destroyed. */
  public Optional<byte[]> open(byte[] value, String column, UUID row) {
    if (!isSealed(value)) {
      return Optional.of(value);
    }
    byte[] sealed = Arrays.copyOfRange(value, FILE_MARK.length, value.length);
    return reading().map(found -> found.open(sealed, purpose(column, row)));
  }

  private Optional<SealedBox> reading() {
    if (box == null) {
      box = kept.get().orElse(null);
    }
    return Optional.ofNullable(box);
  }

  private SealedBox making() {
    SealedBox found = box == null ? made.get() : box;
    box = found;
    return found;
  }

  private static String purpose(String column, UUID row) {
    return column + ":" + row;
  }
}
