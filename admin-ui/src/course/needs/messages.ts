import { catalogue } from "../../shared/i18n.js";

/** The texts of what needs whoever runs a course. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
