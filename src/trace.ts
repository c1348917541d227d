import type { FigureMention, Span } from "./model.js";

/** What a rule found. */
export interface Find extends Span {
  readonly rule: string;
}

/** The roles of a claim that are found one by one. */
export type Role = "metric" | "subject" | "object" | "time" | "attribution" | "modality";

/** What the stages tell of their work while they do it, for `claims explain`. Where nobody listens it costs nothing. */
export interface Trace {
  /** A find that was not kept: what it lost to, or why. */
  dropped(find: Find, lostTo: Find | string): void;
  /** A figure that states nothing: why. */
  idle(figure: FigureMention, reason: string): void;
  /** A way to a role that was tried: what it gave; null for nothing. */
  tried(figure: FigureMention, role: Role, rule: string, gave: string | null): void;
}

/** Keeps what it is told. */
export class TraceLog implements Trace {
  readonly drops: { readonly find: Find; readonly lostTo: Find | string }[] = [];
  readonly idles: { readonly figure: FigureMention; readonly reason: string }[] = [];
  readonly #tries = new Map<FigureMention, { role: Role; rule: string; gave: string | null }[]>();

  dropped(find: Find, lostTo: Find | string): void {
    this.drops.push({ find, lostTo });
  }

  idle(figure: FigureMention, reason: string): void {
    this.idles.push({ figure, reason });
  }

  tried(figure: FigureMention, role: Role, rule: string, gave: string | null): void {
    const tries = this.#tries.get(figure);
    if (tries) tries.push({ role, rule, gave });
    else this.#tries.set(figure, [{ role, rule, gave }]);
  }

  /** The ways to a role of a figure that were tried, in order. */
  triesOf(figure: FigureMention, role: Role): readonly { readonly rule: string; readonly gave: string | null }[] {
    return (this.#tries.get(figure) ?? []).filter((one) => one.role === role).map(({ rule, gave }) => ({ rule, gave }));
  }
}
