import { french } from "./fr/index.js";
import type { Language } from "./language.js";

/** The languages that have rules, by code. */
export const languages: Readonly<Record<string, Language>> = { fr: french };

/** Frames the page where no language is known yet. */
export const fallback: Language = french;
