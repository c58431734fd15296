package org.tandem.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * What faults can strike.
 *
 * @param nodes the tool
 * @param database where it keeps everything
 * @param wires the way from each node to the database
 * @param toLms the way from all nodes to the LMS
 * @param folder where files can be made
 */
record Scene(Cluster nodes, Database database, List<Wire> wires, Wire toLms, Path folder) {
  /** The way from a node to the database. */
  Wire toDatabase(int node) {
    return wires.get(node);
  }
}
