import { catalogue } from "../../shared/i18n.js";

/** The texts of looking back: pulse, half-way, closing. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
