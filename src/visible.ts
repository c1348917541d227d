/**
 * Text from an article or a file name, made fit for a terminal: control characters and those that turn the writing direction
 * are shown as U+…, and white space of any kind as one space.
 */
export function visible(text: string): string {
  return text
    .replace(/[\s\x85]+/g, " ")
    .replace(
      /[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      (control) => `<U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
    );
}
