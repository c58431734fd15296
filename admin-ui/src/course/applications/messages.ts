import { catalogue } from "../../shared/i18n.js";

/** The texts about applications. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
