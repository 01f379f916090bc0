import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitLines, INTERFACE } from '@picturedesk/workspace/release'
import { interfaceLine, UNRELEASED } from './interface-line.ts'

/** A provider as it was built against a version of the interface. */
export interface Fixture {
  /** The version of the interface. */
  readonly version: string
  readonly folder: string
  /** The ids of the cases that the judge had then. */
  readonly cases: readonly string[]
}

export const FIXTURES = 'tools/oldest-interface/fixtures'

/** All fixtures, by the version of the interface. */
export function fixturesIn(root: string): Fixture[] {
  const folder = join(root, FIXTURES)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'plugin.tgz')))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((version) => ({
      version,
      folder: join(folder, version),
      cases: JSON.parse(readFileSync(join(folder, version, 'cases.json'), 'utf8')) as string[],
    }))
}

/** The version of the interface in this house. */
export function interfaceVersion(root: string): string {
  const { version } = JSON.parse(
    readFileSync(join(root, 'packages/provider/package.json'), 'utf8'),
  ) as { readonly version: string }
  return version
}

/** A line for each released line of interface versions that has no fixture. */
export function missingFixtures(root: string): string[] {
  const present = new Set(fixturesIn(root).map(({ version }) => interfaceLine(version)))
  const released = [
    ...gitLines(root, 'tag', '--list', `${INTERFACE}@*`).map((tag) =>
      tag.slice(INTERFACE.length + 1),
    ),
    interfaceVersion(root),
  ].filter((version) => version !== UNRELEASED)
  const lines = new Map(
    released.toReversed().flatMap((version) => {
      const line = interfaceLine(version)
      return line === undefined ? [] : [[line, version] as const]
    }),
  )
  return [...lines].flatMap(([line, version]) =>
    present.has(line)
      ? []
      : [
          `${FIXTURES}: Expected a provider that was built against ${INTERFACE} ${version}. Received none. ` +
            `At that version (git switch --detach ${INTERFACE}@${version}, once it is tagged), run \`pnpm interface:fixture\`, and commit what it writes.`,
        ],
  )
}
