package org.tandem.path;

import java.io.IOException;

/** What L&amp;D staff look after at their LMS, in one language. */
final class LmsCarePath {
  private final ConsoleDesk desk;

  LmsCarePath(ConsoleDesk desk) {
    this.desk = desk;
  }

  void walk() throws IOException {
    desk.tab("deliveries");
    desk.look("deliveries");
    desk.tab("certification");
    desk.look("check");
    desk.tab("state");
    desk.look("state");
    desk.tab("registrations");
    desk.look("registrations");
    nameARecordStore();
    desk.followInConsole("registrations.reads", "reads");
    desk.look("reads");
    goBack();
    desk.followInConsole("registrations.erase", "erase");
    desk.look("erase");
  }

  /** One that answers; it is told nothing, for it stays switched off. */
  private void nameARecordStore() throws IOException {
    try (LittleRecordStore store = LittleRecordStore.open()) {
      desk.followInConsole("registrations.recordStore", "record-store");
      desk.field("endpoint").fill(store.address());
      desk.field("user").fill("tandem");
      desk.field("password").fill("not a secret");
      desk.press("record-store", "save");
      desk.hear("record-store", "saved");
      desk.press("record-store", "test");
      desk.see("record-store", "test.ok");
      desk.look("record-store");
    }
    goBack();
  }

  private void goBack() {
    ToolPages.enter(desk.tool().locator("a.back"));
  }
}
