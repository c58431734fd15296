import { catalogue } from "../../shared/i18n.js";

/** The texts of the learning record store. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
