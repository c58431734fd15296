import { catalogue } from "../../shared/i18n.js";

/** The texts of bringing something in from a file. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
