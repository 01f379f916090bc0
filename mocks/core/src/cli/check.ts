import { optionHelp, parseOptions } from '@picturedesk/command-line'
import { loadSpec } from '../spec/spec-model.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { progressOf } from './progress.ts'
import { selectVendors } from './select-vendors.ts'
import { countsOf, linesOf } from './tell-findings.ts'
import { progressOptions, selectionOptions, selectionSections } from './vendor-options.ts'

const ownOptions = {
  json: {
    type: 'boolean',
    default: false,
    about: 'one JSON object a line: vendor, level, blame, operation, pointer, message',
  },
  ...progressOptions,
} as const

const sections = [{ options: ownOptions }, ...selectionSections] as const

/** Lists all that is told of specs. */
export const check: Command = {
  help: `Usage: picturedesk-mocks check [vendor…] [options]

Lists the problems of specs, and notices: what is legal but doubtful, or beyond the mock.

${optionHelp(sections)}
Exit codes: 0 when no spec has a problem, 1 when one has or cannot be read, 2 wrong command line.
`,
  sections,

  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      ...selectionOptions,
      ...ownOptions,
    })
    const vendors = await selectVendors(positionals, values, terminal)
    let failed = false
    for (const { id, spec } of vendors) {
      const model = await loadSpec(spec)
      const enabled = values.progress || process.stderr.isTTY === true
      const found = model.findings(progressOf(`Checking ${id}`, { err: terminal.err, enabled }))
      failed ||= found.some(({ level }) => level === undefined)
      if (values.json) {
        for (const one of found) {
          const { level = 'problem', ...rest } = one
          terminal.out(`${JSON.stringify({ vendor: id, level, ...rest })}\n`)
        }
      } else terminal.out(`${id}: ${countsOf(found) ?? 'nothing to tell'}\n${linesOf(found)}`)
    }
    return failed ? exitCodes.failed : exitCodes.ok
  },
}
