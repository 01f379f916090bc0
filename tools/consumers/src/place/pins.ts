import { readFileSync } from 'node:fs'

const pins = (
  JSON.parse(readFileSync(new URL('../../pins/package.json', import.meta.url), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>
  }
).dependencies

/** The package and version that a name of `pins/package.json` stands for. */
export function pinned(name: string): { readonly package: string; readonly version: string } {
  const value = pins[name]
  if (value === undefined) throw new Error(`${name} is not pinned. Add it to pins/package.json.`)
  const [, alias, version = ''] = /^npm:(.+)@([^@]+)$/.exec(value) ?? []
  return alias === undefined ? { package: name, version: value } : { package: alias, version }
}

/** Such as `vite@8.3.8`. */
export function spec(name: string): string {
  const { package: own, version } = pinned(name)
  return `${own}@${version}`
}
