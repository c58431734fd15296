package org.tandem.demo.pages;

import java.util.Optional;
import org.tandem.demo.web.Html;

/** Places where an external tool shows its own pages. */
final class Frames {
  private Frames() {}

  /**
   * A tool in a frame, and the way to it in a window of its own.
   *
   * @param whenClosed where to go when the tool says that it is done; empty to ignore that
   */
  static Html tool(Layout layout, String title, String launchPath, Optional<String> whenClosed) {
    return Html.of(
        """
        <p class="aside"><a href="{}{}" target="_blank" rel="noopener">Open in a new window</a></p>
        {}
        """,
        layout.path(),
        launchPath,
        frame(layout, title, layout.path() + launchPath, whenClosed));
  }

  /** Any address in a frame. */
  static Html frame(Layout layout, String title, String address, Optional<String> whenClosed) {
    return Html.of(
        "<iframe class=\"tool\" title=\"{}\" src=\"{}\" allow=\"clipboard-write\"{}></iframe>",
        title,
        address,
        whenClosed
            .map(next -> Html.of(" data-when-closed=\"{}{}\"", layout.path(), next))
            .orElse(Html.EMPTY));
  }
}
