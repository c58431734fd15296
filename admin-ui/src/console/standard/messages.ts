import { catalogue } from "../../shared/i18n.js";

/** The texts of how a program stands to the standards. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
