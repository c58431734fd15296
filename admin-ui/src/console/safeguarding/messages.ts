import { catalogue } from "../../shared/i18n.js";

/** The texts of the page on which staff open what a pair wrote. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
