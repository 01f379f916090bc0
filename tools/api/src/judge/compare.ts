import { type ParsedModule, parseModule } from '../parse-module.ts'
import type { ApiChange, Revised } from './api-change.ts'
import { type CheckSource, checkSource } from './check-source.ts'
import { compile, type Finding } from './compile.ts'
import { directionsOf } from './directions.ts'
import { judgedChanges } from './judged-changes.ts'
import { listedChanges } from './listed-changes.ts'
import { removedMembers } from './removed-members.ts'
import { unchangedNames } from './unchanged.ts'
import { unprovenChanges } from './unproven/unproven.ts'
import type { Way } from './unproven/walk.ts'

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
    const source = checkSource(old, now, unchanged, names, one.isImplemented)
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
          ...judgedChanges(one, old, now, source, own),
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
