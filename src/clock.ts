/** Milliseconds since some moment. (`performance` would load ten modules of Node's for it.) */
export function milliseconds(): number {
  return process.uptime() * 1000;
}
