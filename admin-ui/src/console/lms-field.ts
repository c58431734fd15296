import { nothing } from "lit";
import { selectField } from "../shared/fields.js";
import type { Content } from "../shared/parts.js";
import type { Registration } from "./console-data.js";

/** The choice of an LMS; nothing to choose where there is one. */
export function lmsField(
  label: string,
  registrations: readonly Registration[],
  value: string | undefined,
  onChange: (registration: string) => void,
): Content {
  return registrations.length > 1
    ? selectField({
        name: "registration",
        label,
        required: true,
        value,
        choices: registrations.map((one) => ({
          value: one.id,
          label: `${one.platformName} (${one.issuer})`,
        })),
        onChange,
      })
    : nothing;
}
