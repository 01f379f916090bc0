import { compilers } from '../axes/typescript.ts'
import { pinned } from '../place/pins.ts'
import { publishedPackages } from '../place/tarballs.ts'
import { AXES, type Axis, type Cell } from '../run/cell.ts'

const TITLES: Readonly<Record<Axis, string>> = {
  installers: 'Package managers',
  vendors: 'Vendors, each installed alone',
  typescript: 'TypeScript',
  runtimes: 'Runtimes',
  bundlers: 'Bundlers',
  runners: 'Test runners',
  readmes: 'READMEs',
  guides: 'Guides',
}

const WHAT: Readonly<Record<Axis, string>> = {
  installers:
    'One install line of a README; then a search, an error caught by its class, an abort, the discovery of what is installed, and the compiler.',
  vendors: 'The install line of its README alone, a call, an error caught by its class, an abort.',
  typescript:
    'The strictest flags, with `skipLibCheck: false`: every declaration of ours is checked, and so are those that it needs.',
  runtimes:
    'A search, an error caught by its class, and an abort while the request is on its way, against a mock over TCP.',
  bundlers: 'The entry of the search alone. The bundle is run, and carries no other capability.',
  runners: 'Tests that pass. The packages under test and the mocks are the installed ones.',
  readmes:
    'Every block of TypeScript in the README of this repository and of every published package. Those of the first are run, too.',
  guides:
    'Followed in an empty folder from the first block to the last: the lines that install, the code as it stands there, the commands, and what they print.',
}

/**
 * The page of what is supported. It says what was run, with exact versions, and depends on the table of
 * cells alone: it is written only after all of them have passed.
 */
export function supportPage(cells: readonly Cell[]): string {
  return [
    '# What it runs on',
    '',
    '<!-- Written by `pnpm test:consumers --write`, after every row below has passed. -->',
    '',
    '## Promised',
    '',
    ...promises(),
    '',
    '## Run',
    '',
    'Every row was run on packages as they are published: packed, served by a registry on the same machine,',
    'installed into a new application. `pnpm test:consumers` runs them all; CI runs the rows with a dot.',
    ...AXES.flatMap((axis) =>
      section(
        axis,
        cells.filter((cell) => cell.axis === axis),
      ),
    ),
    '',
  ].join('\n')
}

function promises(): string[] {
  const byNode = Map.groupBy(publishedPackages(), ({ engines }) => engines?.['node'] ?? 'any')
  const [oldest = ''] = compilers
  const node = [...byNode].map(([range, packages]) => {
    const names = packages.map(({ name }) => `\`${name}\``).join(', ')
    return `| Node ${range.replace('>=', '')} or later | ${names} |`
  })
  const [major, minor] = pinned(oldest).version.split('.')
  return [
    '| needs | packages |',
    '| --- | --- |',
    ...node.sort(),
    '',
    '- ES modules only. CommonJS loads them with `require` on Node 22.12 or later.',
    '- The vendors, the registry and what they are made of also run on Bun, Deno, Cloudflare Workers and in browsers.',
    '  On Node 20 providers work by chance; nothing is promised.',
    `- TypeScript ${major}.${minor} or later, with \`moduleResolution\` node16, nodenext or bundler. The types name what every`,
    '  runtime has (`AbortSignal`, `Response`, `URL`): have the DOM in `lib`, or the types of your runtime, such as',
    '  `@types/node`.',
    '- npm, pnpm, yarn and bun. One install line of a README suffices.',
  ]
}

function section(axis: Axis, cells: readonly Cell[]): string[] {
  if (cells.length === 0) return []
  const rows = cells.map(
    ({ name, with: ran, isInCi }) =>
      `| ${name.replaceAll('|', '\\|')} | ${ran} | ${isInCi ? '•' : ''} |`,
  )
  return [
    '',
    `### ${TITLES[axis]}`,
    '',
    WHAT[axis],
    '',
    '| what | run with | CI |',
    '| --- | --- | --- |',
    ...rows,
  ]
}
