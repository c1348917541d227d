/** What French dates are told with. */
export * from "./calendar/days.js";
export * from "./calendar/links.js";
export * from "./calendar/months.js";
export * from "./calendar/spans.js";
export * from "./calendar/years.js";
