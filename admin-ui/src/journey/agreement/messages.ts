import { catalogue } from "../../shared/i18n.js";

/** The texts of changing a signed agreement. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
