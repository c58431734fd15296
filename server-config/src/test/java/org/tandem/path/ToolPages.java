package org.tandem.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Tandem inside the LMS's frame: what its pages have in common. */
class ToolPages {
  private final FrameLocator tool;

  ToolPages(FrameLocator tool) {
    this.tool = tool;
  }

  final FrameLocator tool() {
    return tool;
  }

  final Locator button(String name) {
    return tool.getByRole(AriaRole.BUTTON, named(name));
  }

  final Locator link(String name) {
    return tool.getByRole(AriaRole.LINK, named(name));
  }

  final Locator field(String label) {
    return tool.getByLabel(label, new FrameLocator.GetByLabelOptions().setExact(true));
  }

  final Locator heading(String name) {
    return tool.getByRole(AriaRole.HEADING, named(name));
  }

  /** Chooses among radio buttons or checkboxes. */
  final void choose(String label) {
    tool.getByText(label, new FrameLocator.GetByTextOptions().setExact(true)).first().click();
  }

  final void see(String text) {
    assertThat(tool.getByText(text).first()).isVisible();
  }

  private static FrameLocator.GetByRoleOptions named(String name) {
    return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
  }
}
