import { optionHelp, parseOptions } from '@picturedesk/command-line'
import { faultNames } from '../faults/fault.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { renderTable } from './render-table.ts'
import { type AnyVendor, selectVendors } from './select-vendors.ts'
import { selectionOptions, selectionSections } from './vendor-options.ts'

const ownOptions = {
  json: {
    type: 'boolean',
    default: false,
    about: 'one JSON object: vendors with spec version and scenarios, faults',
  },
} as const

const sections = [{ options: ownOptions }, ...selectionSections] as const

/** Shows what vendors can be put into. */
export const list: Command = {
  help: `Usage: picturedesk-mocks list [vendor…] [options]

Shows each vendor's scenarios, and the faults that any operation can be given.

${optionHelp(sections)}`,
  sections,

  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      ...selectionOptions,
      ...ownOptions,
    })
    const vendors = await selectVendors(positionals, values, terminal)
    terminal.out(values.json ? `${JSON.stringify(asData(vendors))}\n` : asText(vendors))
    return exitCodes.ok
  },
}

function asData(vendors: readonly AnyVendor[]): object {
  return {
    vendors: vendors.map(({ id, spec, scenarios }) => ({
      id,
      spec: versionOf(spec),
      scenarios: describe(scenarios),
    })),
    faults: faultNames,
  }
}

function asText(vendors: readonly AnyVendor[]): string {
  const rows = vendors.flatMap(({ id, spec, scenarios }) => {
    const described = Object.entries(describe(scenarios))
    const version = versionOf(spec)
    if (described.length === 0) return [[id, version, '–', 'no scenario']]
    return described.map(([name, description], at) =>
      at === 0 ? [id, version, name, description] : ['', '', name, description],
    )
  })
  const table = renderTable([['vendor', 'spec', 'scenario', 'what happens'], ...rows])
  return `${table}\nfaults: ${wrap(faultNames, 'faults: '.length)}\n`
}

/** The version of the description that the mock serves. */
function versionOf(spec: AnyVendor['spec']): string {
  const { version } = (spec.info ?? {}) as { readonly version?: unknown }
  return String(version ?? '–')
}

function describe(scenarios: AnyVendor['scenarios'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, { description }]) => [name, description]),
  )
}

/** Words with commas in lines of at most 100 characters. */
function wrap(words: readonly string[], indent: number): string {
  let text = ''
  let column = indent
  for (const [at, word] of words.entries()) {
    const part = at < words.length - 1 ? `${word},` : word
    if (column + part.length > 99) {
      text += `\n${' '.repeat(indent)}`
      column = indent
    } else if (at > 0) text += ' '
    text += part
    column += part.length + 1
  }
  return text
}
