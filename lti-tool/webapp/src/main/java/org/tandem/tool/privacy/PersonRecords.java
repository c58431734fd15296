package org.tandem.tool.privacy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.inventory.Holding;

/** What is kept about a person, read as the inventory says. */
public interface PersonRecords {
  /** Lets somebody read everything about a person as it is at one moment. */
  void read(UUID tenantId, UUID personId, Reading reading) throws IOException;

  /** Somebody who reads. */
  @FunctionalInterface
  interface Reading {
    /** Reads for as long as the moment lasts. */
    void from(Moment moment) throws IOException;
  }

  /** The records as they are at one moment; one row is in memory at a time. */
  interface Moment {
    /** The rows of a table that a person's copy has. */
    void rows(Holding holding, RowUse use) throws IOException;

    /** The files of a table that a person's copy has. */
    void files(Holding holding, FileUse use) throws IOException;

    /** The names of those in the person's pairs, and their own, by id. */
    Map<UUID, String> names();
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface RowUse {
    /** Takes a row: the given columns by name. */
    void row(JsonObject row) throws IOException;
  }

  /** What is done with a file. */
  @FunctionalInterface
  interface FileUse {
    /** Takes a file: what row it belongs to, what it is called, and its bytes. */
    void file(UUID id, String name, InputStream content) throws IOException;
  }
}
