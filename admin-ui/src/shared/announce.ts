/** Says a text to screen readers without moving focus. */
export function announce(text: string): void {
  const region = liveRegion();
  // The same text twice in a row is only read again if it changes in between.
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = text));
}

function liveRegion(): HTMLElement {
  const existing = document.getElementById("live");
  if (existing) {
    return existing;
  }
  const region = document.createElement("div");
  region.id = "live";
  region.className = "only-heard";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  document.body.append(region);
  return region;
}
