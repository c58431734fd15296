import { catalogue } from "../../shared/i18n.js";

/** The texts of the page that says what a program asks of its own. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
