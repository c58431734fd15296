import type { Registration } from "../console-data.js";

/** The kinds of LMS whose addresses are known. */
export const PRESETS = [
  "MOODLE",
  "CANVAS",
  "CANVAS_BETA",
  "CANVAS_TEST",
  "BRIGHTSPACE",
  "BLACKBOARD",
  "SAKAI",
  "SCHOOLOGY",
  "OTHER",
] as const;

/** One of them. */
export type PresetId = (typeof PRESETS)[number];

/** What is known of a kind of LMS; `{site}` and `{client}` are to be filled in. */
export interface Preset {
  readonly id: PresetId;
  readonly productFamily: string;
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly tokenAudience?: string | null;
  readonly jwksUri: string;
}

/** What the LMS's administrator has to enter about Tandem. */
export interface Tool {
  readonly id: string;
  readonly login: string;
  readonly launch: string;
  readonly keySet: string;
  readonly logo: string;
  readonly canvasConfiguration: string;
}

/** A registration as it is typed; lists have one entry a line. */
export interface Typed {
  readonly platformName: string;
  readonly productFamily: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly tokenAudience: string;
  readonly jwksUri: string;
  readonly frameAncestors: string;
  readonly deploymentIds: string;
  readonly anyDeployment: boolean;
  readonly anonymousLaunches: boolean;
}

/** A registration with all that can be changed about it. */
export interface Editable extends Registration {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly tokenAudience: string;
  readonly jwksUri: string;
  readonly frameAncestors: readonly string[];
  readonly anyDeployment: boolean;
  readonly anonymousLaunches: boolean;
  readonly tool: Tool;
}

/** Whether a preset wants to know the school's own address. */
export function wantsSite(preset: Preset): boolean {
  return preset.issuer.includes("{site}");
}

/** What is typed already once a kind of LMS is chosen and its address is known. */
export function prefilled(preset: Preset, site: string): Typed {
  const at = (address: string): string => address.replaceAll("{site}", site.replace(/\/+$/, ""));
  return {
    platformName: "",
    productFamily: preset.productFamily,
    issuer: at(preset.issuer),
    clientId: "",
    authorizationEndpoint: at(preset.authorizationEndpoint),
    tokenEndpoint: at(preset.tokenEndpoint),
    tokenAudience: preset.tokenAudience ?? "",
    jwksUri: at(preset.jwksUri),
    frameAncestors: "",
    deploymentIds: "",
    anyDeployment: false,
    anonymousLaunches: false,
  };
}

/** What is typed already about a registration that there is. */
export function typedOf(one: Editable): Typed {
  return {
    platformName: one.platformName,
    productFamily: one.productFamily,
    issuer: one.issuer,
    clientId: one.clientId,
    authorizationEndpoint: one.authorizationEndpoint,
    tokenEndpoint: one.tokenEndpoint,
    tokenAudience: one.tokenAudience === one.tokenEndpoint ? "" : one.tokenAudience,
    jwksUri: one.jwksUri,
    frameAncestors: one.frameAncestors.join("\n"),
    deploymentIds: one.deployments
      .filter((each) => each.status === "ACTIVE")
      .map((each) => each.deploymentId)
      .join("\n"),
    anyDeployment: one.anyDeployment,
    anonymousLaunches: one.anonymousLaunches,
  };
}

/** What is sent of it. */
export function sent(typed: Typed): Readonly<Record<string, unknown>> {
  return {
    ...typed,
    jwksUri: typed.jwksUri.replaceAll("{client}", typed.clientId.trim()),
    tokenAudience: typed.tokenAudience.trim() || null,
    frameAncestors: lines(typed.frameAncestors),
    deploymentIds: lines(typed.deploymentIds),
  };
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
