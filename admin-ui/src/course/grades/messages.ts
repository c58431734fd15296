import { catalogue } from "../../shared/i18n.js";

/** The texts of scores that did not reach the gradebook. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
