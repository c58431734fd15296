import { catalogue } from "../../shared/i18n.js";

/** The texts of the page that says who may open the console. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
