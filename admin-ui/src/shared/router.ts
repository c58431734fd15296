/** Where a person is within a view: the path in the address's fragment, in parts. */
export type Route = readonly string[];

/** The current place: `#/goals/7` is `["goals", "7"]`; no fragment is `[]`. */
export function route(): Route {
  return parseRoute(location.hash);
}

/** Splits a fragment into its parts; one that does not decode leads to the start. */
export function parseRoute(hash: string): Route {
  try {
    return hash
      .replace(/^#\/?/, "")
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** The link to a place: `href("goals", id)` is `#/goals/<id>`. */
export function href(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** Goes to a place, as a click on its link would. */
export function go(...parts: readonly string[]): void {
  location.hash = href(...parts);
}

/** Calls back at each change of place, until the signal says stop. */
export function onRoute(callback: (route: Route) => void, signal: AbortSignal): void {
  addEventListener("hashchange", () => callback(route()), { signal });
}
