import { catalogue } from "./i18n.js";

/** The texts that every view needs. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
