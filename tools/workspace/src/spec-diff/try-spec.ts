import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { specPackages } from './spec-packages.ts'

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
  process.exitCode = steps.some(([title, folder, script]) => run(title, folder, script) !== 0)
    ? 1
    : 0
}

function scriptOf(folder: string, name: string): string {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts[name] ?? ''
}

function run(title: string, folder: string, script: string): number {
  if (script === '') return 0
  console.log(`── ${title}`)
  const cwd = join(root, folder === root ? '' : folder)
  const path = [
    join(cwd, 'node_modules/.bin'),
    join(root, 'node_modules/.bin'),
    process.env['PATH'],
  ].join(delimiter)
  return (
    spawnSync(script, { cwd, shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } })
      .status ?? 1
  )
}
