import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addVendor } from './house/add-vendor.ts'
import { InputError } from './input/input-error.ts'
import { type Arguments, readArguments } from './input/read-arguments.ts'
import { report } from './report/report.ts'

const usage = `pnpm new-vendor <name> --spec <openapi.yaml> [--capability <method>=<operationId>]... [--no-install]

Makes specs/<name>, packages/<name> and mocks/<name>, installs and generates. The spec is OpenAPI 3.0 or 3.1.
--capability says which operation serves a method, such as search.assets=searchImages. Others are guessed.`

const NO_INSTALL = 'no-install'
const SEE_HELP = 'pnpm new-vendor --help shows all options.'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs a program of the workspace and shows its output. */
async function run(command: string, ...options: string[]): Promise<void> {
  const child = spawn(command, options, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done))
  if (code !== 0) throw new Error(`${[command, ...options].join(' ')} ended with ${code}.`)
}

try {
  const given = readArguments(process.argv.slice(2), [NO_INSTALL])
  if (given === undefined) process.stdout.write(`${usage}\n`)
  else await make(given)
} catch (error) {
  if (error instanceof InputError) process.stderr.write(`${error.message}\n\n${SEE_HELP}\n`)
  else process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

async function make({ name: id, spec: path, capabilities, flags }: Arguments): Promise<void> {
  // pnpm runs scripts at the root. The path is relative to where the command was typed.
  const spec = /^\w+:\/\//.test(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path)
  const { directories, ...told } = await addVendor(root, id, spec, { capabilities })
  if (!flags.has(NO_INSTALL)) {
    await run('pnpm', 'install', '--prefer-offline')
    await run(
      'turbo',
      'run',
      'generate',
      `--filter=@picturedesk/${id}`,
      '--output-logs=errors-only',
    )
  }
  const todo = [`specs/${id}/**/*.yaml`, `packages/${id}/{README.md,src/**/*.ts}`]
  report((line) => process.stdout.write(`${line}\n`), {
    ...told,
    root,
    made: directories,
    places: [...todo, `mocks/${id}/src/**/*.ts`],
    next: [
      `packages/${id}/README.md says how to go on. pnpm --filter @picturedesk/${id} test lists what is left.`,
      `pnpm --filter @picturedesk/spec-${id} lint:spec says what the spec lacks.`,
    ],
  })
}
