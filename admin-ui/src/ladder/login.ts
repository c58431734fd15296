// A login in a frame: finds a place that keeps its proof, then goes on to the platform.
import { ladder, stuck } from "./page.js";
import { put } from "./platform-storage.js";

const PROBE = "__Host-tandem-probe";

/** Whether cookies of this frame are kept; the server's own cannot be seen from here. */
function keepsCookies(): boolean {
  document.cookie = `${PROBE}=1; Path=/; Secure; SameSite=None; Partitioned; Max-Age=60`;
  return document.cookie.split("; ").includes(`${PROBE}=1`);
}

const { next, storage } = ladder();
const kept =
  keepsCookies() || (storage?.value !== undefined && (await put(storage, storage.value)));
if (kept && next) {
  location.replace(next);
} else {
  stuck();
}
