import { html, nothing, type TemplateResult } from "lit";
import { list, number } from "../shared/i18n.js";
import type { Course, Member } from "./course-data.js";
import { t } from "./messages.js";
import "./roster.js";
import type { Roster } from "./roster.js";

/** Who takes part, in a sentence, with the table of everybody behind it. */
export function people(
  { members, program }: Course,
  roster: Roster,
  onRoster: () => void,
): TemplateResult {
  const here = members.filter((one) => one.active && !one.testUser);
  const given = here.filter((one) => one.given);
  const mentors = given.filter((one) => one.side === "MENTOR");
  const waiting = here.filter((one) => one.courseRole === "LEARNER" && !one.given);
  const { mentor, mentee } = program.vocabulary;
  return html`<section class="card" aria-labelledby="people">
    <h2 id="people">${t("people.title")}</h2>
    <x-roster .roster=${roster} @roster-settled=${onRoster}></x-roster>
    ${
      here.length === 0
        ? html`<p class="soft">${t("people.none")}</p>`
        : html`<p>${t("people.summary", { count: here.length, given: given.length })}</p>
            <ul>
              <li>
                ${t("people.mentors", {
                  mentors: mentor.other,
                  count: mentors.length,
                  seats: sum(mentors, "seats"),
                  free: sum(mentors, "freeSeats"),
                })}
              </li>
              <li>
                ${t("people.mentees", {
                  mentees: mentee.other,
                  count: given.length - mentors.length,
                })}
              </li>
              ${
                waiting.length > 0
                  ? html`<li>
                      ${t("people.waiting", { names: list(waiting.map((one) => one.name)) })}
                    </li>`
                  : nothing
              }
            </ul>
            <details class="more">
              <summary>${t("people.table")}</summary>
              ${table(members, program.vocabulary)}
            </details>`
    }
    <x-nominate></x-nominate>
  </section>`;
}

function table(
  members: readonly Member[],
  { mentor, mentee }: Course["program"]["vocabulary"],
): TemplateResult {
  const grouped = members.some((one) => one.groups.length > 0);
  return html`<table class="table">
    <caption id="people-caption">
      ${t("people.caption")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("people.name")}</th>
        <th scope="col">${t("people.role")}</th>
        ${grouped ? html`<th scope="col">${t("people.groups")}</th>` : nothing}
        <th scope="col">${t("people.side")}</th>
        <th scope="col">${t("people.profile")}</th>
        <th scope="col" class="number">${t("people.seats")}</th>
      </tr>
    </thead>
    <tbody>
      ${members.map(
        (one) =>
          html`<tr>
            <th scope="row">${one.name}${remark(one)}</th>
            <td data-label=${t("people.role")}>${t(`role.${one.courseRole}`)}</td>
            ${
              grouped
                ? html`<td data-label=${t("people.groups")}>${list(one.groups) || t("none")}</td>`
                : nothing
            }
            <td data-label=${t("people.side")}>
              ${one.side === "MENTOR" ? mentor.one : one.side === "MENTEE" ? mentee.one : t("none")}
            </td>
            <td data-label=${t("people.profile")}>
              ${one.given ? t("profile.given") : one.side ? t("profile.begun") : t("profile.none")}
            </td>
            <td class="number" data-label=${t("people.seats")}>
              ${
                one.side === "MENTOR"
                  ? `${number(one.seats)} (${number(one.freeSeats)})`
                  : t("none")
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function remark(one: Member): TemplateResult | typeof nothing {
  const text = one.testUser
    ? t("people.test")
    : !one.active
      ? t("people.left")
      : one.unmatched
        ? t("people.unmatched")
        : "";
  return text ? html` <span class="soft small">(${text})</span>` : nothing;
}

function sum(members: readonly Member[], key: "seats" | "freeSeats"): number {
  return members.reduce((total, one) => total + one[key], 0);
}
