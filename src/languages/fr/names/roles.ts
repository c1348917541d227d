import type { Sentence, Token } from "../../../model.js";
import { fold } from "../../../tokenise.js";
import { lemmasOf } from "../verbs/lookup.js";
import { roleNoun } from "../words/descriptors.js";
import { written } from "./common.js";
import type { Entity, Naming } from "./entity.js";

/** Gives persons their role and the company that it is at: "Ana Ruiz, CEO de Nuxel", "le patron de Meta, Mark Zuckerberg". */
export function giveRoles(sentences: readonly Sentence[], namings: readonly Naming[]): void {
  namings.forEach((naming, i) => {
    if (naming.entity.type !== "person" || (naming.entity.role && naming.entity.employer)) return;
    const { tokens } = sentences[naming.sentence] as Sentence;
    const near = namings
      .slice(Math.max(0, i - 4), i + 5)
      .filter((other) => other.sentence === naming.sentence && other.entity.type !== "person" && other.entity.type !== "product");
    if (!roleAfter(tokens, naming, near)) roleBefore(tokens, naming, near, namings, i);
    naming.entity.employer ??= led(tokens, naming, near);
  });
  const employers = employersOf(namings);
  for (const { entity } of namings)
    if (entity.type === "person" && !entity.employer) entity.employer = employers.get(fold(entity.name)) ?? null;
}

/** Who the lists say stands for a company that the article names: folded name → the company named first. */
function employersOf(namings: readonly Naming[]): ReadonlyMap<string, Entity> {
  const employers = new Map<string, Entity>();
  for (const entity of new Set(namings.map((naming) => naming.entity)))
    for (const person of entity.entry?.people ?? []) {
      const name = fold(person);
      if (!employers.has(name)) employers.set(name, entity);
    }
  return employers;
}

const within = (near: readonly Naming[], from: number, to: number) => near.find((other) => other.first >= from && other.last <= to);

/** "X, 45 ans, PDG de Y", "X (Y)", "X, de Y". */
function roleAfter(tokens: readonly Token[], naming: Naming, near: readonly Naming[]): boolean {
  const person = naming.entity;
  const opening = tokens[naming.last]?.text ?? "";
  if (!/^[,(]$/.test(opening)) return false;
  let from = naming.last + 1;
  if (/^\d+$/.test(tokens[from]?.text ?? "") && tokens[from + 1]?.norm === "ans" && tokens[from + 2]?.text === ",") from += 3;
  for (let at = from; at < from + 4; at++) {
    if (at > from && /^[,.;:)»”"]$/.test(tokens[at - 1]?.text ?? "")) return false;
    const role = roleNoun.read(tokens, at);
    if (!role) continue;
    let end = role.end;
    while (end < tokens.length && end - role.end < 12 && !/^[,.;:)»”"]$/.test((tokens[end] as Token).text)) end++;
    const company = within(near, role.end, end);
    person.role ??= written(tokens, at, company ? company.last : end);
    person.employer ??= company?.entity ?? null;
    return true;
  }
  return false;
}

/** "le PDG de Y, X", "l'analyste X, de chez Y", "son fondateur X". */
function roleBefore(tokens: readonly Token[], naming: Naming, near: readonly Naming[], namings: readonly Naming[], index: number): void {
  const person = naming.entity;
  const comma = tokens[naming.first - 1]?.text === "," ? 1 : 0;
  for (let at = naming.first - 1 - comma; at >= Math.max(0, naming.first - 10); at--) {
    if (/^[.;:«»“”"]$/.test(tokens[at]?.text ?? "")) return;
    const role = roleNoun.read(tokens, at);
    if (!role || role.end > naming.first) continue;
    const company = within(near, role.end, naming.first);
    if (
      role.end < naming.first - comma &&
      !company &&
      !/^(?:de|du|d'|des|général|générale|technique|financier|financière)/.test(tokens[role.end]?.norm ?? "")
    )
      continue;
    const widest = roleNoun.read(tokens, at - 1)?.end === role.end ? at - 1 : at;
    person.role ??= written(tokens, widest, naming.first - comma);
    person.employer ??=
      company?.entity ?? (/^(?:son|sa|leur)$/.test(tokens[widest - 1]?.norm ?? "") ? companyBefore(namings, index) : null);
    return;
  }
}

const LEADS = /^(?:diriger|présider|piloter|fonder|cofonder|codiriger|chapeauter)$/;

/** "X dirige Y", "X a cofondé Y", "à la tête de Y, X …", "Y, fondée par X": the company that a person leads or founded. */
function led(tokens: readonly Token[], naming: Naming, near: readonly Naming[]): Entity | null {
  for (let at = naming.last; at < naming.last + 3; at++) {
    if (lemmasOf(tokens[at]?.norm ?? "").some((lemma) => LEADS.test(lemma))) return within(near, at + 1, at + 5)?.entity ?? null;
  }
  const before = tokens[naming.first - 1]?.norm;
  const leading = lemmasOf(tokens[naming.first - 2]?.norm ?? "").some((lemma) => LEADS.test(lemma));
  if (before === "par" && leading)
    return near.findLast((other) => other.last <= naming.first - 2 && naming.first - other.last < 8)?.entity ?? null;
  // "X (Y)"
  const beside = tokens[naming.last]?.text === "(" ? near.find((other) => other.first === naming.last + 1) : undefined;
  if (beside && tokens[beside.last]?.text === ")" && beside.entity.type !== "place") return beside.entity;
  return near.find((other) => other.last <= naming.first && isHeaded(tokens, other.first))?.entity ?? null;
}

/** "à la tête de Y", "aux commandes de l'opérateur lyonnais Y" */
function isHeaded(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 7); at--) {
    if (/^[,.;:()«»]$/.test(tokens[at]?.text ?? "")) return false;
    if (/^(?:tête|commandes|manettes|rênes)$/.test(tokens[at]?.norm ?? "")) return /^(?:de|d'|du|des)$/.test(tokens[at + 1]?.norm ?? "");
  }
  return false;
}

/** Whose "son PDG" is: the last company named before. */
function companyBefore(namings: readonly Naming[], index: number): Entity | null {
  for (let i = index - 1; i >= 0 && i > index - 6; i--) if (namings[i]?.entity.type === "company") return (namings[i] as Naming).entity;
  return null;
}
