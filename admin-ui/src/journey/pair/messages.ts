import { catalogue } from "../../shared/i18n.js";

/** The texts of what a pair does together: agreement, goals, meetings, evidence, closing. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
