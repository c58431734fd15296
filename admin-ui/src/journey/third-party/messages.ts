import { catalogue } from "../../shared/i18n.js";

/** The texts about whoever signs an agreement besides the two. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
