import { catalogue } from "../../shared/i18n.js";

/** The texts of the page about how long things are kept. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
