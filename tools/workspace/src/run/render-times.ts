/** A task or a test file, and how long it took. */
export interface TimeTaken {
  readonly name: string
  readonly milliseconds: number
  /** It did not run again: this is what it took when it did. */
  readonly isCached: boolean
}

/** A Markdown table of those that took longest, and a line for all of them together. */
export function renderTimes(what: string, all: readonly TimeTaken[], most: number): string {
  const total = sum(all)
  const longest = all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, most)
  const rows = longest.map(
    ({ name, milliseconds, isCached }) =>
      `| ${name} | ${seconds(milliseconds)} | ${percent(milliseconds, total)} | ${isCached ? 'yes' : ''} |`,
  )
  const cached = all.filter(({ isCached }) => isCached)
  return [
    `| ${what} | seconds | share | from the cache |`,
    '| --- | --: | --: | --- |',
    ...rows,
    '',
    `All ${all.length} together: ${seconds(total)} s. ` +
      `Of these, ${cached.length} came from the cache and saved ${seconds(sum(cached))} s.`,
  ].join('\n')
}

const sum = (all: readonly TimeTaken[]): number =>
  all.reduce((total, { milliseconds }) => total + milliseconds, 0)

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

const percent = (part: number, total: number): string =>
  total === 0 ? '–' : `${((100 * part) / total).toFixed(0)} %`
