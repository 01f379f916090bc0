import { outputOptions } from '../output/output-format.ts'
import { databaseHelp, databaseOptions } from '../settings/common-options.ts'
import { sourceHelp, sourceOptions } from './source-options.ts'

/** Options that `tag` and `moderate` have both. */
export const submitOptions = {
  ...databaseOptions,
  ...sourceOptions,
  ...outputOptions,
  provider: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  detection: { type: 'string', multiple: true },
  'vendor-options': { type: 'string' },
  'unit-size': { type: 'string' },
  ahead: { type: 'string' },
  'on-unknown': { type: 'string' },
  raw: { type: 'boolean' },
  concurrency: { type: 'string' },
  'no-work': { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const

/** How {@link submitOptions} read in a help text, but for those of the source. */
export const submitHelp = `Work
  --provider <vendor>     default: the only installed vendor that can
  --name <name>           name of the job; the same name again goes on with the same job. Default: the
                          file's name and a hash of its content and the options, so that the same
                          command goes on with its job. Needed for the standard input
  --language <tag>        of labels, such as ko or en-GB; default: the vendor's
  --detection <name>      what to look for; may be repeated; default: the vendor's
  --vendor-options <json> options that only the vendor has
  --concurrency <number>  units that are worked on at the same time; default: 4
  --unit-size <number>    inputs of a unit; default: the most that the vendor takes in one call
  --ahead <number>        units that may wait before reading pauses; default: no limit
  --on-unknown report|repeat
                          inputs of a call that may have reached the vendor, may cost money, and about
                          which it cannot be asked: report them as failed (default), or send them
                          again, which may be charged twice
  --raw                   keeps what the vendor sent
  --no-work               only puts the job into the database, for workers elsewhere

Source
${sourceHelp}

Results
  --jsonl, --csv          form of the results; default: by the name of --out, else JSONL
  --out <file>            writes results to a file, which is gone on with when the command is repeated;
                          default: the standard output
  --quiet                 no progress

Database and credentials
${databaseHelp}
`
