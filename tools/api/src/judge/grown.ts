import type { Declaration } from '../parse-module.ts'

/** The table of the interface that has a capability by its name. The unions of names are made from it. */
const TABLE = 'Capabilities'

/**
 * The older table with what the newer one has besides, as far as a provider may leave it out: capabilities, and methods that are optional. So the names
 * that are made from it may become more, which users are told to expect. A method that has to be there is seen at the
 * type of its capability.
 */
export function grown(declaration: Declaration, text: string): string {
  if (declaration.name !== TABLE || !text.includes(`interface ${TABLE} {`)) return text
  const before = text.replace(`interface ${TABLE} {`, `interface $${TABLE} {`)
  const now = `$Now.${TABLE}`
  return [
    before,
    `type ${TABLE} = { readonly [N in keyof $${TABLE} | keyof ${now}]: N extends keyof $${TABLE}`,
    `? N extends keyof ${now} ? $${TABLE}[N] & Partial<Omit<${now}[N], keyof $${TABLE}[N]>> : $${TABLE}[N]`,
    `: N extends keyof ${now} ? ${now}[N] : never }`,
  ].join('\n')
}
