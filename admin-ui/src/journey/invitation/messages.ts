import { catalogue } from "../../shared/i18n.js";

/** The texts of an invitation to take part. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
