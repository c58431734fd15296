import { html, nothing, type TemplateResult } from "lit";
import { dateTime, localZone } from "../../shared/i18n.js";
import { badge } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { Side } from "../pair/pair.js";
import { type Meeting } from "./meetings-data.js";

/** Where a meeting stands, in a word or two. */
export function meetingState(one: Meeting, me: Side, partner: string): TemplateResult {
  if (one.counts) {
    return badge(t("meetings.state.counts"), "ok");
  }
  if (one.absent) {
    return badge(t("meetings.state.missed"), "none");
  }
  if (one.begun) {
    return one.confirmedBy.includes(me)
      ? badge(t("meetings.state.unconfirmed"), "wait")
      : badge(t("meetings.state.yourTurn"), "wait");
  }
  if (one.agreed) {
    return badge(t("meetings.state.planned"), "info");
  }
  return one.asked
    ? badge(t("goals.state.theirs"), "wait")
    : badge(t("goals.state.yours", { name: partner }), "wait");
}

/** When a meeting is, as this person's clock shows it, and as the clock it was planned by does. */
export function meetingTime(one: Meeting): TemplateResult {
  return html`<p>
    <time datetime=${one.startsAt}>${dateTime(one.startsAt)}</time>,
    ${t("meetings.length", { minutes: one.minutes })}
    ${
      one.zone === localZone()
        ? nothing
        : html`<span class="soft"
            >${t("meetings.otherZone", { time: dateTime(one.local), zone: place(one.zone) })}</span
          >`
    }
  </p>`;
}

/** A time zone's name as people read it. */
export function place(zone: string): string {
  return zone.replaceAll("_", " ");
}
