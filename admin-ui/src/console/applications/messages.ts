import { catalogue } from "../../shared/i18n.js";

/** The texts of deciding about many applications. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
