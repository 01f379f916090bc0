/** The latest whole second and its text, since a busy process formats many times of one second. */
let second = Number.NaN
let text = ''

/** A time in milliseconds since the epoch as RFC 3339, like `toISOString` of a `Date`, which costs ten times as much. */
export function isoTime(time: number): string {
  const whole = Math.floor(time / 1000)
  if (whole !== second) {
    text = new Date(whole * 1000).toISOString().slice(0, -4)
    second = whole
  }
  return `${text}${String(1000 + time - whole * 1000).slice(1, 4)}Z`
}
