import { optionHelp, parseOptions, usageError } from '@picturedesk/command-line'
import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import { pictures, products } from '../../sources/inputs.ts'
import { oneOf, share } from '../arguments/numbers.ts'
import type { Command } from '../command.ts'
import { exitCodesHelp } from '../exit-codes.ts'
import { moderates } from '../settings/installed-vendors.ts'
import { callOptionsOf } from './call-options.ts'
import { oneSource } from './one-source.ts'
import { submit } from './submit.ts'
import { submitOptions, submitSections } from './submit-options.ts'

const SUBJECTS = ['pictures', 'products'] as const

const findingOptions = {
  subject: {
    type: 'string',
    value: 'pictures|products',
    about: 'what the source lists; default: what the vendor takes, if it takes one',
  },
  'min-score': {
    type: 'string',
    value: '<0..1>',
    about: "findings below it are left out; default: the vendor's; for pictures",
  },
} as const

const sections = [{ title: 'Findings', options: findingOptions }, ...submitSections] as const

/** Checks pictures, or asks what a vendor knows of products. */
export const moderate: Command = {
  summary: 'checks the pictures or products of a CSV or JSONL file',
  help: `Usage: picturedesk-bulk moderate <file|-> [options]

Checks the pictures of a CSV or JSONL file, or of the standard input, or asks what a vendor found in the
pictures of products that it keeps: then the column id has the vendor's ids of products. The same
command again goes on where it stopped, whatever stopped it.

  picturedesk-bulk moderate products.csv --provider omnicommerce --out findings.csv

${optionHelp(sections)}
${exitCodesHelp}`,
  sections,

  run: async (args, shell) => {
    const { values, positionals } = parseOptions(args, { ...findingOptions, ...submitOptions })
    const subject = oneOf('--subject', values.subject, SUBJECTS)
    const minScore = share('--min-score', values['min-score'])
    return submit(
      {
        work: 'moderate',
        source: oneSource(positionals),
        values,
        callOptions: { ...callOptionsOf(values), minScore },
        kindOf: (vendor) => {
          if (subjectOf(vendor, subject) === 'pictures') return 'check'
          refuseForProducts(values)
          return 'products'
        },
        make: (bulk, kind, items, jobOptions) =>
          kind === 'check'
            ? bulk.moderate(pictures(items), { ...jobOptions, subject: 'pictures' })
            : bulk.moderate(products(items), { ...jobOptions, subject: 'products' }),
      },
      shell,
    )
  },
}

function subjectOf(vendor: DiscoveredPlugin, wanted: (typeof SUBJECTS)[number] | undefined) {
  const { name } = vendor.manifest
  const possible = moderates(vendor)
  if (wanted !== undefined && !possible.includes(wanted))
    throw usageError(`${name} moderates ${possible.join(' and ')}. Received --subject ${wanted}.`)
  const [only, another] = possible
  if (wanted === undefined && another !== undefined)
    throw usageError(`${name} moderates pictures and products. Choose with --subject.`)
  return wanted ?? only
}

/** What only pictures can be asked for must not be dropped without a word. */
function refuseForProducts(values: {
  readonly 'min-score'?: string | undefined
  readonly detection?: readonly string[] | undefined
  readonly 'vendor-options'?: string | undefined
}): void {
  for (const name of ['min-score', 'detection', 'vendor-options'] as const)
    if (values[name] !== undefined)
      throw usageError(`--${name} is for pictures, and the source lists products. Leave it out.`)
}
