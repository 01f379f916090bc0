import { MOST_UNIT_SIZE } from '../../jobs/read-options.ts'
import { outputOptions } from '../output/output-format.ts'
import { databaseOptions } from '../settings/common-options.ts'
import { sourceOptions } from './source-options.ts'

const workOptions = {
  provider: {
    type: 'string',
    value: '<vendor>',
    about: 'default: the only installed vendor that can',
  },
  name: {
    type: 'string',
    value: '<name>',
    about:
      "name of the job; the same name again goes on with the same job. Default: the file's name and a hash of its content and the options, so that the same command goes on with its job. Needed for the standard input",
  },
  language: {
    type: 'string',
    value: '<tag>',
    about: "of labels, such as ko or en-GB; default: the vendor's",
  },
  detection: {
    type: 'string',
    value: '<name>',
    multiple: true,
    about: "what to look for; may be repeated; default: the vendor's",
  },
  'vendor-options': {
    type: 'string',
    value: '<json>',
    about: 'options that only the vendor has, such as {"omnious": {"album": "spring"}}',
  },
  concurrency: {
    type: 'string',
    value: '<number>',
    about: 'units that are worked on at the same time, from 1 to 1000; default: 4',
  },
  'unit-size': {
    type: 'string',
    value: '<number>',
    about: `inputs of a unit, from 1 to ${MOST_UNIT_SIZE}; default: the most that the vendor takes in one call`,
  },
  ahead: {
    type: 'string',
    value: '<number>',
    about: 'units that may wait before reading pauses; default: no limit',
  },
  'on-unknown': {
    type: 'string',
    value: 'report|repeat',
    about:
      'inputs of a call that may have reached the vendor, may cost money, and about which it cannot be asked: report them as failed (default), or send them again, which may be charged twice',
  },
  raw: { type: 'boolean', about: 'keeps what the vendor sent' },
  'no-work': {
    type: 'boolean',
    about: 'only puts the job into the database, for workers elsewhere',
  },
} as const

const resultOptions = {
  ...outputOptions,
  quiet: { type: 'boolean', about: 'no progress' },
} as const

/** Options that `tag` and `moderate` have both. */
export const submitOptions = {
  ...workOptions,
  ...sourceOptions,
  ...resultOptions,
  ...databaseOptions,
} as const

/** How {@link submitOptions} stand in help and README. */
export const submitSections = [
  { title: 'Work', options: workOptions },
  { title: 'Source', options: sourceOptions },
  { title: 'Results', options: resultOptions },
  { title: 'Database and credentials', options: databaseOptions },
] as const
