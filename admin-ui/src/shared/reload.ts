import { config, own } from "./config.js";
import { postForm } from "./post-form.js";

/**
 * Loads this page anew. Where no cookie holds the launch's secret the page has to bring it along,
 * in a form: an address would give it away.
 */
export function reload(): void {
  const { bearer, launch } = config();
  if (bearer) {
    postForm(own(`/app/${launch}`), "secret", bearer);
  } else {
    location.reload();
  }
}
