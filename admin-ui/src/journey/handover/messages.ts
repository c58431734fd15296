import { catalogue } from "../../shared/i18n.js";

/** The texts of going on with another mentor. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
