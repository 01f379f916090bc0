// Everything from a clean clone with Node and npm alone: pinned pnpm, pinned Node, install, build.
// Plain JavaScript without dependencies, because it runs before anything is installed.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled, rememberInstall } from './install-stamp.mjs'
import { watchParent } from './parent-watch.mjs'

const OLDEST_NODE = 20
const root = fileURLToPath(new URL('../../../..', import.meta.url))
const windows = process.platform === 'win32'
const WITH_PNPM = '--with-pnpm'
/** Runs any command of pnpm once all is installed: `npm run pnpm -- changeset`. */
const PNPM = 'pnpm'

// Loads the packages of the house from their sources, so that nothing has to be built before.
const SOURCES = ['--conditions=@picturedesk/source']

/** @type {Record<string, { build?: string, node?: string[], script: string, options?: string[] }>} */
const tasks = {
  test: { script: 'tools/workspace/src/run/test.ts' },
  demo: { build: '@picturedesk/demo...', script: 'tools/demo/src/demo.ts' },
  border: { build: '@picturedesk/border...', script: 'tools/border/src/border.ts' },
  // It runs the sources.
  corpus: { script: 'tools/corpus/src/corpus.ts' },
  // It builds by itself what it packs.
  consumers: { script: 'tools/consumers/src/consumers.ts' },
  'bulk:trial': { node: SOURCES, script: 'packages/bulk/src/testing/trial.ts' },
  bench: { build: '@picturedesk/bench...', script: 'tools/bench/src/bench.ts' },
  mock: {
    build: '@picturedesk/mock-*...',
    script: 'mocks/core/dist/cli.js',
    // The package that has installed the mock of every vendor.
    options: ['--from', 'tools/all-vendors'],
  },
  release: { node: SOURCES, script: 'tools/release/src/cli/release.ts' },
  'release:version': { node: SOURCES, script: 'tools/release/src/cli/version.ts' },
  'release:rehearse': { node: SOURCES, script: 'tools/release/src/cli/rehearse.ts' },
}

Object.assign(process.env, {
  DO_NOT_TRACK: '1',
  SCARF_ANALYTICS: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  // The same for every task, so that they share one cache; a stale file is named with its remedy.
  PICTUREDESK_FROZEN: '1',
  // Dozens of processes load the same compilers and test runners: each file is compiled once.
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
  // tsc and esbuild are programs in Go that end within seconds. To look for garbage takes a third of their time, and frees little.
  GOGC: process.env.GOGC ?? 'off',
})

const args = process.argv.slice(2)
process.exitCode = await (args[0] === WITH_PNPM ? runTask(args.slice(1)) : findPnpm(args))

/**
 * Runs this file again where `pnpm` is the pinned one, whatever is on the machine.
 *
 * @param {string[]} args
 */
async function findPnpm(args) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    return fail(
      `Picturedesk needs Node ${OLDEST_NODE} or newer to set itself up; this is ${process.version}.`,
      `Install a current Node from https://nodejs.org and try again.`,
    )
  if (args[0] !== PNPM && !Object.hasOwn(tasks, args[0] ?? ''))
    return fail(`Say what to do: ${[...Object.keys(tasks), PNPM].join(', ')}.`)
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [pnpm] = packageManager.split('+')
  const npm = process.env.npm_execpath ?? ''
  const npmCommand = basename(npm).startsWith('npm-cli') ? [process.execPath, npm] : ['npm']
  const self = fileURLToPath(import.meta.url)
  return run([
    ...npmCommand,
    ...['exec', '--yes', '--loglevel=error', `--package=${pnpm}`, '--'],
    ...['node', self, WITH_PNPM, ...args],
  ])
}

/** @param {string[]} args */
async function runTask([name = '', ...args]) {
  const task = tasks[name]
  if (!task && name !== PNPM) return fail(`${name} is no task.`)
  if (!isInstalled(root)) {
    const install = ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline']
    const code = await quietly('Installing what the lockfile names…', install, { CI: 'true' })
    if (code !== 0)
      return fail(
        'Installing failed, for the reason above.',
        'If the registry could not be reached, try again when it can be; ' +
          'if the lockfile is outdated, run `npx pnpm install` and look at what it changes.',
      )
    rememberInstall(root)
  }
  if (!task) return run(['pnpm', ...args])
  if (task.build) {
    const build = ['pnpm', 'exec', 'turbo', 'run', 'build', `--filter=${task.build}`]
    const code = await quietly('Building…', [...build, '--output-logs=errors-only'])
    if (code !== 0) return fail('Building failed, for the reason above.')
  }
  // Behind `--` stands the command that `exec` and `drift` run.
  const end = args.includes('--') ? args.indexOf('--') : args.length
  args.splice(end, 0, ...(task.options ?? []))
  return run(['pnpm', 'exec', 'node', ...(task.node ?? []), task.script, ...args])
}

/**
 * Runs a command and answers its exit code. Signals reach it, and the way it ends becomes ours.
 *
 * @param {string[]} command
 * @returns {Promise<number>}
 */
function run([command = '', ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: windows })
  return ending(child, command)
}

/**
 * Runs a command whose output matters only when it fails; then it goes to stderr, since stdout
 * belongs to the task.
 *
 * @param {string} progress
 * @param {string[]} command
 * @param {Record<string, string>} env
 */
async function quietly(progress, [command = '', ...args], env = {}) {
  process.stderr.write(`${progress}\n`)
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
  })
  /** @type {Buffer[]} */
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  const code = await ending(child, command)
  if (code !== 0) process.stderr.write(Buffer.concat(output))
  return code
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} command
 * @returns {Promise<number>}
 */
function ending(child, command) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // Ctrl-C in a terminal reaches the whole group by itself; twice would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const endWatch = watchParent(() => pass('SIGTERM'))
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass)
      endWatch()
      resolve(code)
    }
    child.once('error', (error) =>
      end(
        fail(
          `Could not run ${command}: ${error.message}.`,
          'It comes with Node; is it on the PATH?',
        ),
      ),
    )
    child.once('close', (code, signal) => {
      if (signal) process.kill(process.pid, signal)
      end(code ?? 1)
    })
  })
}

/** @param {string[]} lines */
function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`)
  return 1
}
