import { type ParsedModule, parseModule } from '../parse-module.ts'
import {
  type CheckSource,
  checkSource,
  isTypeNode,
  isValueNode,
  type Question,
} from './check-source.ts'
import { compile, type Finding } from './compile.ts'
import { type Direction, directionsOf } from './directions.ts'
import { removedMembers } from './removed-members.ts'
import { unchangedNames } from './unchanged.ts'
import { unprovenChanges } from './unproven/unproven.ts'
import type { Way } from './unproven/walk.ts'

/** What a change of public types means to users. */
export interface ApiChange {
  readonly bump: 'breaking' | 'feature'
  /** One sentence. */
  readonly means: string
}

/** Two versions of a report. */
export interface Revised {
  /** The entry, as users import it. */
  readonly entry: string
  readonly old: string
  readonly now: string
  /** Whether users make values of all its types, as plugins do of the interface. */
  readonly isImplemented: boolean
}

/** Errors by which the compiler does not know what a name is. Whatever it says of a line with such a name proves nothing. */
const UNKNOWN_NAMES = new Set([2304, 2305, 2307, 2503, 2552, 2614, 2694, 2724, 2318, 1005, 1128])

const ABSTRACT = /^(?:declare )?abstract class /

/** What the changes of entries mean, by the entry. */
export async function compareReports(
  root: string,
  revised: readonly Revised[],
): Promise<Map<string, ApiChange[]>> {
  const files = new Map<string, string>()
  const specifiers: string[] = []
  const asked = revised.map((one, at) => {
    const [old, now] = [parseModule(one.old), parseModule(one.now)]
    const unchanged = unchangedNames(old, now)
    const names = comparedNames(old, now, unchanged)
    const source = checkSource(old, now, unchanged, names)
    const folder = `e${at}`
    for (const part of ['shared', 'now', 'check'] as const)
      files.set(
        `${folder}/${part}.ts`,
        source[part].replaceAll("'./anything.js'", "'../anything.js'"),
      )
    for (const { text } of [...old.imports, ...now.imports])
      specifiers.push(/(["'])([^"']+)\1;?$/.exec(text)?.[2] ?? '')
    return { one, old, now, source, folder, names, unchanged }
  })
  const isAsked = asked.some(({ names }) => names.length > 0)
  const findings = isAsked ? await compile(root, files, specifiers) : []
  return new Map(
    asked.map(({ one, old, now, source, folder, names, unchanged }) => {
      const own = findings.filter(({ file }) => file.startsWith(`${folder}/`))
      return [
        one.entry,
        [
          ...listedChanges(old, now),
          ...judged(one, old, now, source, own),
          ...names.flatMap((name) => {
            const means = unprovenOf(one, old, now, name, unchanged, source, own)
            return means.map((text): ApiChange => ({ bump: 'breaking', means: text }))
          }),
        ],
      ]
    }),
  )
}

/** What is gone, else what no rule proves harmless, unless the compiler calls it alike. */
function unprovenOf(
  { isImplemented }: Revised,
  old: ParsedModule,
  now: ParsedModule,
  name: string,
  unchanged: ReadonlySet<string>,
  { questions }: CheckSource,
  findings: readonly Finding[],
): string[] {
  const isDifferent = findings.some(({ file, line }) => {
    const question = file.endsWith('/check.ts') ? questions.get(line) : undefined
    return question?.name === name && question.asks === 'alike'
  })
  const removed = isDifferent ? removedMembers(old, now, name) : []
  // A manifest is compared by the compiler alone, as sets.
  if (removed.length > 0 || name === 'manifest') return removed
  const [local, localNow] = [old, now].map((one) => one.exported.get(name)?.local ?? name)
  const found = unprovenChanges(old, now, [local ?? name, localNow ?? name], unchanged, {
    type: isImplemented ? 'both' : wayOf(old, now, local ?? name),
  })
  return [
    ...new Set(found.filter(({ isHidden }) => isHidden || isDifferent).map(({ means }) => means)),
  ]
}

function wayOf(old: ParsedModule, now: ParsedModule, local: string): Way {
  const ways = new Set([old, now].flatMap((one) => [...(directionsOf(one).get(local) ?? [])]))
  const [first] = ways
  return ways.size === 1 && first !== undefined ? first : 'both'
}

/** Exports that came or went. */
function listedChanges(old: ParsedModule, now: ParsedModule): ApiChange[] {
  const gone = (what: string): ApiChange => ({
    bump: 'breaking',
    means: `${what} is not exported any more.`,
  })
  const came = (what: string): ApiChange => ({ bump: 'feature', means: `${what} is exported now.` })
  const kinds = (module: ParsedModule, name: string): string => {
    const entry = module.exported.get(name)
    const own = module.declarations.filter((one) => one.name === entry?.local)
    if (own.length === 0) return entry?.isType ? 'a type' : 'what another module has'
    const isValue = !entry?.isType && own.some(({ node }) => isValueNode(node))
    return [
      ...(isValue ? ['a value'] : []),
      ...(own.some(({ node }) => isTypeNode(node)) ? ['a type'] : []),
    ].join(' and ')
  }
  return [
    ...[...old.exported.keys()].flatMap((name): ApiChange[] => {
      if (!now.exported.has(name)) return [gone(`\`${name}\``)]
      const [before, after] = [kinds(old, name), kinds(now, name)]
      if (before === after) return []
      return [
        {
          bump: before.split(' and ').every((kind) => after.includes(kind))
            ? 'feature'
            : 'breaking',
          means: `\`${name}\` was ${before} and is ${after} now.`,
        },
      ]
    }),
    ...[...now.exported.keys()]
      .filter((name) => !old.exported.has(name))
      .map((name) => came(`\`${name}\``)),
    ...old.handedOn
      .filter((from) => !now.handedOn.includes(from))
      .map((from) => gone(`What \`${from}\` exports`)),
    ...now.handedOn
      .filter((from) => !old.handedOn.includes(from))
      .map((from) => came(`What \`${from}\` exports`)),
  ]
}

/** Names that both export and that are not the same, with all that they name. */
function comparedNames(
  old: ParsedModule,
  now: ParsedModule,
  unchanged: ReadonlySet<string>,
): string[] {
  return [...old.exported].flatMap(([name, { local }]) => {
    const other = now.exported.get(name)
    if (other === undefined) return []
    return local === other.local && unchanged.has(local) ? [] : [name]
  })
}

function judged(
  { isImplemented }: Revised,
  old: ParsedModule,
  now: ParsedModule,
  { questions }: CheckSource,
  findings: readonly Finding[],
): ApiChange[] {
  const unknown = findings.find(({ code }) => UNKNOWN_NAMES.has(code))
  if (unknown !== undefined)
    return [
      {
        bump: 'breaking',
        means: `It cannot be compared, so it is taken for a break: ${sentence(unknown.message)}`,
      },
    ]
  const [before, after] = [directionsOf(old), directionsOf(now)]
  const goesOnly = (name: string, direction: Direction): boolean => {
    if (isImplemented) return false
    const local = old.exported.get(name)?.local ?? name
    // Users extend an abstract class.
    if (now.declarations.some((one) => one.name === local && ABSTRACT.test(one.text))) return false
    const ways = new Set([...(before.get(local) ?? []), ...(after.get(local) ?? [])])
    return ways.size === 1 && ways.has(direction)
  }
  const answers = new Map<string, { question: Question; message: string }[]>()
  for (const { file, line, message } of findings) {
    const question = file.endsWith('/check.ts') ? questions.get(line) : undefined
    if (question === undefined) continue
    answers.set(question.name, [...(answers.get(question.name) ?? []), { question, message }])
  }
  return [...answers].map(([name, failed]): ApiChange => {
    const no = (asks: Question['asks'], isType: boolean) =>
      failed.find(({ question }) => question.asks === asks && question.isType === isType)
    const value = no('now-as-before', false)
    const forward = goesOnly(name, 'in') ? undefined : no('now-as-before', true)
    const backward = goesOnly(name, 'out') ? undefined : no('before-as-now', true)
    const broken = value ?? forward ?? backward
    if (broken === undefined)
      return { bump: 'feature', means: `\`${name}\` has or takes more than before.` }
    const whom =
      broken === backward
        ? 'what users made for it before does not fit any more'
        : 'what users do with it does not fit any more'
    return {
      bump: 'breaking',
      means: `\`${name}\` changed, and ${whom}: ${sentence(broken.message)}`,
    }
  })
}

function sentence(message: string): string {
  return message.replaceAll(/\bimport\("[^"]*"\)\.|\$Now\./g, '').replace(/\.?$/, '.')
}
