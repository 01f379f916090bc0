import { optionHelp, parseOptions } from '@picturedesk/command-line'
import { pictures } from '../../sources/inputs.ts'
import { share, wholeNumber } from '../arguments/numbers.ts'
import type { Command } from '../command.ts'
import { exitCodesHelp } from '../exit-codes.ts'
import { callOptionsOf } from './call-options.ts'
import { oneSource } from './one-source.ts'
import { submit } from './submit.ts'
import { submitOptions, submitSections } from './submit-options.ts'

const labelOptions = {
  'max-tags': {
    type: 'string',
    value: '<number>',
    about: "most labels of a picture; default: the vendor's",
  },
  'min-confidence': {
    type: 'string',
    value: '<0..1>',
    about: "labels below it are left out; default: the vendor's",
  },
} as const

const sections = [{ title: 'Labels', options: labelOptions }, ...submitSections] as const

/** Labels pictures. */
export const tag: Command = {
  summary: 'labels the pictures of a CSV or JSONL file',
  help: `Usage: picturedesk-bulk tag <file|-> [options]

Labels the pictures of a CSV or JSONL file, or of the standard input. The same command again goes on
where it stopped, whatever stopped it.

  picturedesk-bulk tag spring.csv --language en --out labels.jsonl

${optionHelp(sections)}
${exitCodesHelp}`,
  sections,

  run: async (args, shell) => {
    const { values, positionals } = parseOptions(args, { ...labelOptions, ...submitOptions })
    return submit(
      {
        work: 'tag',
        source: oneSource(positionals),
        values,
        callOptions: {
          ...callOptionsOf(values),
          maxTags: wholeNumber('--max-tags', values['max-tags'], { min: 1 }),
          minConfidence: share('--min-confidence', values['min-confidence']),
        },
        kindOf: () => 'tag',
        make: (bulk, _, items, jobOptions) => bulk.tag(pictures(items), jobOptions),
      },
      shell,
    )
  },
}
