import { catalogue } from "../../shared/i18n.js";

/** The texts of looking for a mentor, asking and answering. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
