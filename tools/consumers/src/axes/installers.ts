import { dirname, join } from 'node:path'
import { type Installer, type InstallerName, installers } from '../place/installers.ts'
import { spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { expectReport, lastJson } from './report.ts'

const IN_CI: readonly InstallerName[] = [
  'npm-12',
  'pnpm',
  'yarn-1',
  'yarn-node-modules',
  'yarn-pnp',
  'bun',
]

const PROGRAMS = ['main.ts', 'discovered.ts', 'try-hellorf.ts']

/** One install line, then a program and the compiler, as each package manager lays packages out. */
export const installerCells: readonly Cell[] = (
  Object.entries(installers) as [InstallerName, Installer][]
).map(([name, installer]) => ({
  axis: 'installers',
  name: installer.title === 'npm' ? `npm ${name.slice(4)}` : installer.title,
  with: spec(installer.pin),
  isInCi: IN_CI.includes(name),
  run: async (place) => {
    const application = await place.application({
      installer: name,
      readmes: ['@picturedesk/hellorf', '@picturedesk/registry'],
      // Yarn teaches this one where Plug'n'Play has its packages.
      pins: ['typescript-5', '@types/node'],
    })
    const javascript = application.cell('javascript', PROGRAMS, 'javascript')
    const types = application.cell('types', [...PROGRAMS, 'tsconfig.json'])
    const env = await place.mocks()
    const { isRunner } = installer
    const run = (file: string, ...words: string[]) =>
      isRunner
        ? application.manager(['node', file, ...words], dirname(file), env)
        : command([process.execPath, file, ...words], { cwd: dirname(file), env })
    const said = expectReport((await run(join(javascript, 'main.js'))).stdout)
    expectDiscovery((await run(join(javascript, 'discovered.js'))).stdout)
    if (isRunner) await application.manager(['run', 'tsc', '-p', types])
    else await run(join(application.folder, 'node_modules/typescript/bin/tsc'), '-p', types)
    return `${said}, discovery, types`
  },
}))

function expectDiscovery(output: string): void {
  const { discovered, problems, found } = lastJson(output) as Record<string, unknown>
  if (String(discovered) !== 'hellorf' || problems !== 0 || !found)
    throw new Error(`Expected discovery to find hellorf alone. Received:\n${output}`)
}
