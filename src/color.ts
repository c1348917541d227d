export const COLOR_MODES = ["auto", "always", "never"] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** Whether to write in colour: the option decides, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads. */
export function wantsColor(mode: ColorMode, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (mode !== "auto") return mode === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
