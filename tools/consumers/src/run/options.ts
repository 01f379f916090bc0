import { parseArgs } from 'node:util'
import { AXES, type Axis } from './cell.ts'

/** What the command line says. */
export interface Options {
  /** Axes to run; empty: all. */
  readonly only: readonly Axis[]
  /** Words of which one must be in the name of a cell; empty: any name. */
  readonly cells: readonly string[]
  /** The small size. */
  readonly ci: boolean
  /** Whether cells that passed with the same packages and the same matrix are not run again. */
  readonly continue: boolean
  /** Whether the applications stay on the disk. */
  readonly keep: boolean
  /** Whether the support page is written. */
  readonly write: boolean
  /** Whether the cells are only listed. */
  readonly list: boolean
}

/** @throws Error that names the option, what was expected, and what was received */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      cell: { type: 'string', multiple: true, default: [] },
      ci: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      continue: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  })
  const { ci, full, continue: goOn, keep, write, list, cell } = values
  if (ci && full) throw new Error('Pass either --ci or --full. Received both.')
  const only = values.only.flatMap((value) => value.split(','))
  for (const name of only)
    if (!isAxis(name))
      throw new Error(
        `--only: expected one of ${AXES.join(', ')}. Received ${JSON.stringify(name)}.`,
      )
  if (write && (ci || only.length > 0 || cell.length > 0))
    throw new Error(
      '--write writes what the whole matrix found. Leave out --ci, --only and --cell.',
    )
  return { only: only.filter(isAxis), cells: cell, ci, continue: goOn, keep, write, list }
}

function isAxis(name: string): name is Axis {
  return (AXES as readonly string[]).includes(name)
}
