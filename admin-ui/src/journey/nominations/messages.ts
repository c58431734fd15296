import { catalogue } from "../../shared/i18n.js";

/** The texts of naming good mentors, and of being named. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
