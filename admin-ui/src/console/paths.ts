import { href, route } from "../shared/router.js";

/**
 * Where the data of a page about one program is, as the page's address names it:
 * `#/<page>/<lms>/<program>`.
 */
export function programPath(resource: string): string {
  const [, lms = "", program = ""] = route();
  return `/api/console/${resource}/${encodeURIComponent(lms)}/${encodeURIComponent(program)}`;
}

/** Where the data of a page about one LMS is, as the page's address names it: `#/<page>/<lms>`. */
export function lmsPath(resource: string): string {
  return `/api/console/${resource}/${encodeURIComponent(route()[1] ?? "")}`;
}

/** The way back from a page about one program to its report. */
export function reportHref(): string {
  const [, lms = "", program = ""] = route();
  return href("reports", lms, program);
}
