import { catalogue } from "../../shared/i18n.js";

/** The texts of bringing people in and taking them out. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
