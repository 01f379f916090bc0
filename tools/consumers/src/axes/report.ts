/** What a program of ours says on its last line. */
export interface Report {
  readonly found: number
  readonly title: string
  readonly notFound: string
  readonly aborted: string
}

/** @returns what was found, in words @throws Error when a trial did not find what it should */
export function expectReport(output: string): string {
  const report = lastJson(output) as Partial<Report>
  const expected = { notFound: 'not-found', aborted: 'AbortError' }
  for (const [name, value] of Object.entries(expected))
    if (report[name as keyof Report] !== value)
      throw new Error(`Expected ${name} "${value}". Received ${JSON.stringify(report)}.`)
  if (!report.found || !report.title)
    throw new Error(`Expected assets with titles. Received ${JSON.stringify(report)}.`)
  return `found ${report.found}, not-found by class, abort`
}

/** The last line of an output that is JSON. */
export function lastJson(output: string): unknown {
  const line = output.split('\n').findLast((one) => /^\s*\{.*\}\s*$/.test(one))
  if (line === undefined) throw new Error(`Expected a line of JSON. Received:\n${output}`)
  return JSON.parse(line)
}
