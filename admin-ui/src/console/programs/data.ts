/** GET /api/console/templates. */
export interface Template {
  readonly id: string;
  readonly kind: "COACHING" | "MENTORING" | "PEER" | "REVERSE";
  readonly name: string;
  readonly summary: string;
  readonly mentors: string;
  readonly mentees: string;
  readonly clauses: number;
  readonly requiredClauses: number;
  readonly maxMonths: number;
  readonly measurableOutcomeRequired: boolean;
}

/** GET /api/console/programs. */
export interface Program {
  readonly id: string;
  readonly registrationId: string;
  readonly name: string;
  readonly templateId: string;
  readonly templateName: string;
  readonly kind: Template["kind"];
  readonly status: "DRAFT" | "OPEN" | "CLOSED";
  readonly createdAt: string;
  readonly version: number;
}
