import type { ParsedModule } from '../parse-module.ts'
import type { ApiChange } from './api-change.ts'
import { isTypeNode, isValueNode } from './check-source.ts'

/** Exports that came or went. */
export function listedChanges(old: ParsedModule, now: ParsedModule): ApiChange[] {
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
    return (
      [
        ...(isValue ? ['a value'] : []),
        ...(own.some(({ node }) => isTypeNode(node)) ? ['a type'] : []),
      ].join(' and ') || 'nothing that is declared'
    )
  }
  return [
    ...[...old.exported.keys()].flatMap((name): ApiChange[] => {
      if (!now.exported.has(name)) return [gone(`\`${name}\``)]
      const [before, after] = [kinds(old, name), kinds(now, name)]
      if (before === after) return []
      return [
        {
          bump: before.split(' and ').every((kind) => after.split(' and ').includes(kind))
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
