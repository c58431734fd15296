import { catalogue } from "../../shared/i18n.js";

/** The texts of the page on which a guide is written. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
