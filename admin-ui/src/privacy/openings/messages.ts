import { catalogue } from "../../shared/i18n.js";

/** The texts of what staff opened; the start page needs these alone. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
