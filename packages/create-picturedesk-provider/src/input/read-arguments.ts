import { parseArgs } from 'node:util'
import { chosenCapabilities } from './chosen-capabilities.ts'
import { InputError } from './input-error.ts'

/** What a command line asks for. */
export interface Arguments {
  readonly name: string
  readonly spec: string
  /** Ids of operations by the method that each serves. */
  readonly capabilities: ReadonlyMap<string, string>
  /** Flags that were given. */
  readonly flags: ReadonlySet<string>
}

/**
 * Reads a command line.
 * @param flags Options without a value that the command has, too.
 * @returns `undefined` when it asks for help
 * @throws InputError
 */
export function readArguments(
  args: readonly string[],
  flags: readonly string[] = [],
): Arguments | undefined {
  const known = ['--spec', '--capability', ...flags.map((flag) => `--${flag}`), '--help']
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      spec: { type: 'string' },
      capability: { type: 'string' },
      help: { short: 'h', type: 'boolean' },
    },
  })
  const names: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const { rawName, value } = token
    const option = rawName === '-h' ? '--help' : rawName
    if (!known.includes(option))
      throw new InputError(option, `Unknown option ${option}. Known: ${known.join(', ')}.`)
    const takesValue = option === '--spec' || option === '--capability'
    if (takesValue && (value === undefined || value === ''))
      throw new InputError(option, `Expected a value after ${option}. Received none.`)
    if (!takesValue && value !== undefined)
      throw new InputError(option, `${option} takes no value. Received "${value}".`)
    given.set(option, [...(given.get(option) ?? []), value ?? ''])
  }
  if (given.has('--help')) return undefined
  const [name, ...more] = names
  if (name === undefined)
    throw new InputError(
      'name',
      'Expected a name for the provider, such as my-vendor. Received none.',
    )
  if (more.length > 0)
    throw new InputError('name', `Expected one name. Received ${names.join(', ')}.`)
  const [spec, ...others] = given.get('--spec') ?? []
  if (spec === undefined)
    throw new InputError(
      '--spec',
      "Expected --spec with the path of the vendor's OpenAPI document. Received none.",
    )
  if (others.length > 0)
    throw new InputError('--spec', `Expected one --spec. Received ${[spec, ...others].join(', ')}.`)
  const own = [...given.keys()]
    .map((option) => option.slice(2))
    .filter((one) => flags.includes(one))
  return {
    name,
    spec,
    capabilities: chosenCapabilities(given.get('--capability') ?? []),
    flags: new Set(own),
  }
}
