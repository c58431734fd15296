import { catalogue } from "../../shared/i18n.js";

/** The texts of acting on many pairs. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
