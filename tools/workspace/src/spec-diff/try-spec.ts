import { readFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { git } from './git.ts'
import { specPackages } from './spec-packages.ts'
import { runTimed, type TimedRun } from './timed-shell.ts'

// `pnpm spec:try ogq`: what an edit of a spec means, whether it keeps the rules, and whether the packages that are
// made from it still compile. It runs the packages' own scripts without pnpm and turbo around them.

const root = fileURLToPath(new URL('../../../..', import.meta.url))

const [id, ...more] = process.argv.slice(2)
const specs = specPackages(root)
const spec = specs.find(({ folder }) => basename(folder) === id)

if (spec === undefined || more.length > 0) {
  const known = specs.map(({ folder }) => basename(folder)).join(', ')
  console.error(
    `Usage: pnpm spec:try <vendor>\nExpected one of ${known}. Received ${id ?? 'nothing'}.`,
  )
  process.exitCode = 2
} else {
  const diff = join(root, 'tools/workspace/src/spec-diff/spec-diff.ts')
  const steps: [string, string, string][] = [
    [
      'what it means',
      root,
      `node --conditions=@picturedesk/source ${JSON.stringify(diff)} HEAD --vendor ${id}`,
    ],
    ['the rules', spec.folder, scriptOf(spec.folder, 'lint:spec')],
    ['one document', spec.folder, scriptOf(spec.folder, 'bundle')],
    ...spec.carriers.flatMap(({ folder, name }): [string, string, string][] =>
      ['generate', 'typecheck'].map((script) => [
        `${name}: ${script}`,
        folder,
        scriptOf(folder, script),
      ]),
    ),
  ]
  const taken: [string, number][] = []
  const failed = steps.some(([title, folder, script]) => {
    const isTypecheck = title.endsWith(': typecheck')
    if (script === '') return false
    console.log(`── ${title}`)
    if (isTypecheck && !isGeneratedAnew(folder)) {
      console.log('Nothing that is made from the spec changed.')
      return false
    }
    const { status, seconds } = run(folder, script)
    if (seconds !== undefined) taken.push([title, seconds])
    return status !== 0
  })
  const sum = taken.reduce((all, [, seconds]) => all + seconds, 0)
  const parts = taken.map(([title, seconds]) => `${title} ${seconds.toFixed(1)}`)
  if (taken.length > 0) console.log(`── ${sum.toFixed(1)} s of machine time: ${parts.join(', ')}`)
  process.exitCode = failed ? 1 : 0
}

function scriptOf(folder: string, name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts[name] ?? ''
}

/** Whether what a package has from its spec differs from what is committed, or nobody knows. */
function isGeneratedAnew(folder: string): boolean {
  return git(root, 'status', '--porcelain', '--', `${folder}/src/generated`) !== ''
}

function run(folder: string, script: string): TimedRun {
  const cwd = join(root, folder === root ? '' : folder)
  const path = [
    join(cwd, 'node_modules/.bin'),
    join(root, 'node_modules/.bin'),
    process.env['PATH'],
  ].join(delimiter)
  // Each step is a process of its own. The cache spares them compiling the same modules again.
  const cache = join(root, 'node_modules/.cache/picturedesk/modules')
  return runTimed(script, { cwd, env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: cache } })
}
