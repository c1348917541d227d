import { Chalk } from "chalk";
import { visible } from "../visible.js";
import type { Derivation, RoleDerivation } from "./derivation.js";
import type { WhyNot } from "./why-not.js";

const WIDTH = 13;

/** Derivations told to a person. */
export function tellDerivations(derivations: readonly Derivation[], color: boolean): string {
  const { dim, bold, cyan } = new Chalk({ level: color ? 1 : 0 });
  return derivations
    .map(({ claim, read_as, roles, dropped }) =>
      [
        `${bold(visible(claim.value.text))}  ${dim(`${visible(claim.document.path)}:${claim.line}:${claim.col}  ${claim.id}`)}`,
        row("sentence", visible(claim.sentence)),
        row("read as", visible(read_as)),
        ...roles.map((role) => row(role.role, tellRole(role))),
        ...dropped.map(({ rule, text, reason }) => row("dropped", visible(`${rule} "${text}": ${reason}`))),
      ].join("\n"),
    )
    .map((text) => `${text}\n`)
    .join("\n");

  function row(name: string, text: string): string {
    return `  ${cyan(name.padEnd(WIDTH))}${text}`;
  }

  function tellRole({ value, rules, via, antecedent, tried }: RoleDerivation): string {
    const before = tried.filter(({ rule }) => !rules.includes(rule)).map(({ rule, gave }) => (gave === null ? rule : `${rule} → ${gave}`));
    const parts = [
      visible(value ?? "–"),
      rules.length > 0 ? dim(rules.join(" ")) : "",
      via ? dim(visible(via)) : "",
      antecedent ? dim(`antecedent ${visible(antecedent.text)} at ${antecedent.line}:${antecedent.col}`) : "",
      before.length > 0 ? dim(`tried ${visible(before.join(", "))}`) : "",
    ];
    return parts.filter((part) => part !== "").join(dim(" · "));
  }
}

/** Reasons told to a person. */
export function tellWhyNot(answers: readonly WhyNot[], color: boolean): string {
  const { dim, bold } = new Chalk({ level: color ? 1 : 0 });
  return answers
    .map(({ text, line, col, read_as, reasons }) =>
      [
        `${bold(visible(text))}  ${dim(`${line}:${col}`)}`,
        `  ${visible(read_as)}`,
        ...reasons.map((reason) => `  - ${visible(reason)}`),
      ].join("\n"),
    )
    .map((answer) => `${answer}\n`)
    .join("\n");
}
