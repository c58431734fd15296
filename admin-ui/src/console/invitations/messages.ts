import { catalogue } from "../../shared/i18n.js";

/** The texts of inviting many people. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
