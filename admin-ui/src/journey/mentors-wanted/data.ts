/** That people help others here; what few people stand behind is absent. */
export interface Evidence {
  readonly mentors?: number | null;
  readonly helping?: number | null;
  readonly alike?: number | null;
  readonly alikeHelping?: number | null;
  readonly learnedFirst?: number | null;
}

/** GET /api/mentors-wanted. */
export interface MentorsWanted {
  /** What the link is called. */
  readonly title: string;
  readonly standing: "FREE" | "HELPS" | "LEARNS";
  readonly evidence: Evidence;
}
