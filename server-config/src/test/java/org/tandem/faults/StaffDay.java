package org.tandem.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tandem.faults.Told.What;

/**
 * What an instructor does: looks at the course and its people, and decides otherwise here and
 * there.
 */
final class StaffDay {
  private static final int MOST_POINTS = 100;

  private final Person instructor;
  private final BooleanSupplier over;
  private final Set<String> looked = new HashSet<>();

  /** A day of somebody that lasts until it is over. */
  StaffDay(Person instructor, BooleanSupplier over) {
    this.instructor = instructor;
    this.over = over;
  }

  void live() throws InterruptedException {
    while (!over.getAsBoolean()) {
      instructor.glance("/api/course", new Told(What.STAFF_READ, "", "GET /api/course"));
      List<JsonObject> closed =
          instructor
              .read("/api/course/outcomes")
              .asJsonArray()
              .getValuesAs(JsonObject.class)
              .stream()
              .filter(row -> row.getBoolean("reviewable"))
              .toList();
      for (JsonObject row : closed) {
        // The first, and then every second.
        if (looked.add(row.getString("id")) && looked.size() % 2 == 1) {
          review(row.getString("id"));
        }
      }
      instructor.pause();
    }
  }

  private void review(String pair) throws InterruptedException {
    String reason = "Seen on the day, " + pair;
    instructor.until(
        () -> Pages.with("reason", reason, rows()).isPresent(),
        new Told(What.REVIEWED, pair, reason),
        () ->
            Request.post(
                "/api/course/outcomes/" + pair + "/review",
                Json.createObjectBuilder()
                    .add("points", instructor.chooses(MOST_POINTS))
                    .add("reason", reason)
                    .build()));
  }

  private List<JsonObject> rows() throws InterruptedException {
    return instructor.read("/api/course/outcomes").asJsonArray().getValuesAs(JsonObject.class);
  }
}
