import { catalogue } from "../../shared/i18n.js";

/** The texts of where mentors come from. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
