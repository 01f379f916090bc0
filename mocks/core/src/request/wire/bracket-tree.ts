import type { WireValue } from './wire-value.ts'

interface Branch {
  readonly texts: WireValue[]
  readonly members: Map<string, Branch>
}

/** A value by its members: `[size][min]=1`, `[tags][]=a`, `[tags][0]=a`. */
export function bracketTree(
  pairs: readonly (readonly [keys: readonly string[], value: WireValue])[],
): WireValue {
  const root = newBranch()
  for (const [keys, value] of pairs) {
    let branch = root
    for (const key of keys) {
      if (key === '') break // `[]` adds to the list.
      let inner = branch.members.get(key)
      if (!inner) {
        inner = newBranch()
        branch.members.set(key, inner)
      }
      branch = inner
    }
    branch.texts.push(keys.at(-1) === '' ? [value] : value)
  }
  return treeValue(root)
}

/** The steps of a name such as `filter[size][min]` after its base; undefined when it is no such name. */
export function bracketKeys(name: string): { base: string; keys: string[] } | undefined {
  if (!/^[^[\]]+(?:\[[^[\]]*\])+$/.test(name)) return undefined
  const at = name.indexOf('[')
  return { base: name.slice(0, at), keys: name.slice(at + 1, -1).split('][') }
}

function newBranch(): Branch {
  return { texts: [], members: new Map() }
}

function treeValue({ texts, members }: Branch): WireValue {
  if (members.size === 0) return texts.length === 1 ? (texts[0] ?? '') : texts.flat()
  const entries = [...members].map(([key, branch]): [string, WireValue] => [key, treeValue(branch)])
  if (entries.every(([key], at) => key === String(at))) return entries.map(([, value]) => value)
  return Object.fromEntries(entries)
}
