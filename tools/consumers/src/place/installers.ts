import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installTool } from './toolbox.ts'

/** What an installer is told of the place that it installs in. */
export interface Setting {
  /** The application. */
  readonly folder: string
  /** The address of the registry. */
  readonly registry: string
  /** A folder of this run, for what the installer keeps between applications. */
  readonly cache: string
}

/** A package manager. */
export interface Installer {
  /** In `pins/package.json`. */
  readonly pin: string
  /** How people call it. */
  readonly title: string
  /** Writes the settings that a user of another registry would write. */
  readonly prepare: (setting: Setting) => void
  readonly env: (setting: Setting) => Readonly<Record<string, string>>
  /** The program, its file in the package, and what adds packages. */
  readonly file: string
  readonly add: readonly string[]
  readonly addForDevelopment: readonly string[]
  /** Whether packages are in no folder, so that the installer has to run `node` and `tsc`. */
  readonly isRunner?: true
}

const npmrc = ({ folder, registry }: Setting): void =>
  writeFileSync(join(folder, '.npmrc'), `registry=${registry}/\naudit=false\nfund=false\n`)

const npm = (pin: string): Installer => ({
  pin,
  title: 'npm',
  prepare: npmrc,
  env: ({ cache }) => ({
    npm_config_cache: cache,
    npm_config_userconfig: join(cache, 'none'),
    npm_config_globalconfig: join(cache, 'none-either'),
    npm_config_update_notifier: 'false',
  }),
  file: 'bin/npm-cli.js',
  add: ['install'],
  addForDevelopment: ['install', '--save-dev'],
})

const berry = (linker: string, title: string, isRunner?: true): Installer => ({
  pin: 'yarn-berry',
  title,
  prepare: ({ folder, registry, cache }) => {
    writeFileSync(join(folder, 'yarn.lock'), '')
    const lines = [
      `nodeLinker: ${linker}`,
      `npmRegistryServer: "${registry}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      `globalFolder: "${cache}"`,
      'enableTelemetry: false',
      'enableImmutableInstalls: false',
    ]
    writeFileSync(join(folder, '.yarnrc.yml'), `${lines.join('\n')}\n`)
  },
  env: () => ({ YARN_IGNORE_PATH: '1' }),
  file: 'bin/yarn.js',
  add: ['add'],
  addForDevelopment: ['add', '--dev'],
  ...(isRunner && { isRunner }),
})

/** The package managers, by a name of ours. */
export const installers = {
  'npm-10': npm('npm-10'),
  'npm-11': npm('npm-11'),
  'npm-12': npm('npm-12'),
  pnpm: {
    pin: 'pnpm',
    title: 'pnpm',
    prepare: npmrc,
    env: ({ cache }) => ({
      XDG_DATA_HOME: join(cache, 'data'),
      XDG_CACHE_HOME: join(cache, 'cache'),
      XDG_STATE_HOME: join(cache, 'state'),
      XDG_CONFIG_HOME: join(cache, 'config'),
      npm_config_userconfig: join(cache, 'none'),
    }),
    file: 'bin/pnpm.mjs',
    add: ['add'],
    addForDevelopment: ['add', '--save-dev'],
  },
  'yarn-1': {
    pin: 'yarn',
    title: 'yarn 1',
    prepare: npmrc,
    env: ({ cache }) => ({ YARN_CACHE_FOLDER: cache, npm_config_userconfig: join(cache, 'none') }),
    file: 'bin/yarn.js',
    add: ['add', '--non-interactive'],
    addForDevelopment: ['add', '--dev', '--non-interactive'],
  },
  'yarn-node-modules': berry('node-modules', 'yarn, node_modules'),
  'yarn-pnp': berry('pnp', "yarn, Plug'n'Play", true),
  bun: {
    pin: 'bun',
    title: 'bun',
    prepare: npmrc,
    env: ({ cache }) => ({
      BUN_INSTALL_CACHE_DIR: cache,
      npm_config_userconfig: join(cache, 'none'),
    }),
    file: 'bin/bun',
    add: ['add'],
    addForDevelopment: ['add', '--dev'],
  },
} as const satisfies Record<string, Installer>

export type InstallerName = keyof typeof installers

/** The words that run an installer. */
export async function installerCommand({ pin, file }: Installer): Promise<string[]> {
  const program = join(await installTool(pin), file)
  return /\.m?js$/.test(file) ? [process.execPath, program] : [program]
}
