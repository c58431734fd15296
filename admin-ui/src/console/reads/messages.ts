import { catalogue } from "../../shared/i18n.js";

/** The texts of the log of staff reads. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
