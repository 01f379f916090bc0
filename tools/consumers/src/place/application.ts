import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { command, type Ended } from '../run/command.ts'
import { installLine } from './install-line.ts'
import { type Installer, type InstallerName, installerCommand, installers } from './installers.ts'
import { spec } from './pins.ts'

const PROGRAMS = fileURLToPath(new URL('../../programs', import.meta.url))

/** What an application is installed with. */
export interface Recipe {
  readonly installer: InstallerName
  /** Packages of ours, whose READMEs say what to install. */
  readonly readmes: readonly string[]
  /** Packages of ours that are installed without a look at their READMEs. */
  readonly packages?: readonly string[]
  /** Packages of others, by their names in `pins/package.json`. */
  readonly pins?: readonly string[]
}

/** An application that is installed. */
export interface Application {
  readonly folder: string
  /** A folder inside, with some of our programs; as JavaScript where their types are to be taken off. */
  readonly cell: (name: string, programs: readonly string[], as?: 'javascript') => string
  /** Runs the installer itself, such as for `yarn run tsc`. */
  readonly manager: (
    words: readonly string[],
    cwd?: string,
    env?: Readonly<Record<string, string>>,
  ) => Promise<Ended>
}

/** Makes an application in a folder and follows the install lines of READMEs. */
export async function makeApplication(
  { installer: name, readmes, packages = [], pins = [] }: Recipe,
  folder: string,
  registry: string,
  cache: string,
): Promise<Application> {
  const installer: Installer = installers[name]
  const setting = { folder, registry, cache }
  mkdirSync(folder, { recursive: true })
  mkdirSync(cache, { recursive: true })
  const manifest = { name: 'application', version: '1.0.0', private: true, type: 'module' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  installer.prepare(setting)
  const words = await installerCommand(installer)
  const manager: Application['manager'] = (more, cwd = folder, env = {}) =>
    command([...words, ...more], { cwd, env: { ...installer.env(setting), ...env } })
  const lines = readmes.map(installLine)
  const wanted = (isForDevelopment: boolean): string[] => [
    ...new Set(
      lines
        .filter((line) => line.isForDevelopment === isForDevelopment)
        .flatMap((line) => line.packages),
    ),
  ]
  const run = [...wanted(false), ...packages]
  const developed = [...wanted(true), ...pins.map(spec)]
  if (run.length > 0) await manager([...installer.add, ...run])
  if (developed.length > 0) await manager([...installer.addForDevelopment, ...developed])
  return {
    folder,
    manager,
    cell: (own, programs, as) => {
      const home = join(folder, 'cells', own.replaceAll(/[^\w./-]+/g, '-'))
      mkdirSync(home, { recursive: true })
      for (const program of programs) {
        if (as === undefined)
          cpSync(join(PROGRAMS, program), join(home, program), { recursive: true })
        else writeFileSync(join(home, asJavaScript(program)), javaScript(program))
      }
      return home
    },
  }
}

function asJavaScript(program: string): string {
  return program.replace(/ts$/, 'js')
}

function javaScript(program: string): string {
  const typed = readFileSync(join(PROGRAMS, program), 'utf8')
  const { code } = transformSync(typed, { loader: 'ts', target: 'es2023' })
  return code.replaceAll(/(['"]\.{1,2}\/[^'"]+\.[cm]?)ts(?=['"])/g, '$1js')
}
