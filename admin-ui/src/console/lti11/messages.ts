import { catalogue } from "../../shared/i18n.js";

/** The texts of LTI 1.1 in the console. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
