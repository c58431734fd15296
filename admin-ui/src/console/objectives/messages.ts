import { catalogue } from "../../shared/i18n.js";

/** The texts about what programs are wanted for. */
export const t = await catalogue(
  () => import("./messages/en.js"),
  () => import("./messages/ar.js"),
);
