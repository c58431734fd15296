import { catalogue } from "../../shared/i18n.js";

/** The texts of what a program returns. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
