import { catalogue } from "../../shared/i18n.js";

/** The texts of the page that says it all at a glance. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
