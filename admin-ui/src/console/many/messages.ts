import { catalogue } from "../../shared/i18n.js";

/** The texts of doing something to many at once. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
