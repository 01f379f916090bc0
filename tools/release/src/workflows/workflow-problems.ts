import type { Job, Step, Workflow } from './workflow-files.ts'

/** What the rest of the house says, which workflows rely on. */
export interface HouseFacts {
  /** Names of the scripts in the root package.json. */
  readonly scripts: readonly string[]
  /** Whether a file is there, by its path from the root. */
  readonly hasFile: (path: string) => boolean
  /** What maintainers read: each secret and each environment has to be named there. */
  readonly manual: string
}

/** The full name of a commit, and the version that it is, for readers and for the tool that proposes updates. */
const PINNED = /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/

/** Where the rules of the house do not hold, one line each. What Actions itself demands, actionlint says. */
export function workflowProblems(workflow: Workflow, house: HouseFacts): string[] {
  const jobs = Object.entries(workflow.jobs)
  return [
    ...(workflow.permissions === undefined
      ? [
          'Expected `permissions` for the whole workflow, such as `contents: read`. Jobs add what they need.',
        ]
      : writes(workflow.permissions).map(
          (name) =>
            `Expected \`${name}: write\` in the job that needs it. Received it for all jobs.`,
        )),
    ...(workflow.concurrency === undefined
      ? ['Expected `concurrency`: a second run must not work beside the first.']
      : []),
    ...jobs.flatMap(([id, job]) => jobProblems(job, house).map((line) => `Job ${id}: ${line}`)),
    ...pinProblems(workflow.text),
    ...named(workflow.text, /\bsecrets\.(\w+)/g)
      .filter((name) => !house.manual.includes(name))
      .map(
        (name) =>
          `The secret ${name} is described nowhere. Say in CONTRIBUTING.md or docs/drift.md what it is for.`,
      ),
  ].map((problem) => `${workflow.path}: ${problem}`)
}

function jobProblems(job: Job, house: HouseFacts): string[] {
  const { steps = [], environment } = job
  const name = environmentName(environment)
  return [
    // A job that is another workflow has the time limits of that one.
    ...(job['timeout-minutes'] === undefined && job.uses === undefined
      ? ['Expected `timeout-minutes`: without it, a run that hangs takes six hours.']
      : []),
    ...(name !== undefined && !house.manual.includes(`\`${name}\``)
      ? [`The environment ${name} is described nowhere. Say in CONTRIBUTING.md what it protects.`]
      : []),
    ...(job.permissions?.['id-token'] === 'write' && name === undefined
      ? ['Expected an `environment`, since the job may publish: who may start it is set there.']
      : []),
    ...rightsProblems(job),
    ...steps.flatMap((step) => stepProblems(step, house)),
  ]
}

/** Code of installed packages must not run where it could publish or push: it would have that right too. */
function rightsProblems({ permissions, steps = [] }: Job): string[] {
  const setUp = steps.flatMap(({ run = '' }) => setUpIn(run))
  const keepsCredentials = steps.some((step) => step.with?.['persist-credentials'] === true)
  return [
    ...(permissions?.['id-token'] === 'write'
      ? setUp.map(
          (command) =>
            `\`${command}\` sets up in a job with \`id-token: write\`: scripts of packages could publish. Build and pack in a job without it, and hand over the artifact.`,
        )
      : []),
    ...(keepsCredentials
      ? setUp.map(
          (command) =>
            `\`${command}\` sets up where checkout keeps its credentials: scripts of packages could push. Do it in a job with \`persist-credentials: false\`, and hand over the artifact.`,
        )
      : []),
  ]
}

/** Commands that run code of installed packages. An installation without scripts runs none. */
function setUpIn(run: string): string[] {
  return named(run, /\b(npm (?:run|test|ci|install|exec)\b.*|npx .*|pnpm .*)$/gm).filter(
    (command) => !command.includes('--ignore-scripts'),
  )
}

/** Scripts of the root set everything up first, and so run scripts of packages. */
function secretProblems({ run = '', env = {} }: Step): string[] {
  const secret = Object.entries(env).find(([, value]) => /\b(secrets\.|github\.token)/.test(value))
  if (secret === undefined) return []
  return setUpIn(run).map(
    (command) =>
      `\`${command}\` sets up in a step that has ${secret[0]}: scripts of packages see it. Set up in a step before it.`,
  )
}

function stepProblems(step: Step, house: HouseFacts): string[] {
  const { run = '', uses = '', with: settings = {} } = step
  const inserted = named(run, /\$\{\{\s*(.+?)\s*\}\}/g)
  return [
    ...scriptsIn(run)
      .filter((script) => !house.scripts.includes(script))
      .map((script) => `package.json has no script "${script}".`),
    ...filesIn(run)
      .filter((path) => !house.hasFile(path))
      .map((path) => `There is no ${path}.`),
    ...inserted.map(
      (text) =>
        `\`\${{ ${text} }}\` stands in a script, where its text can become a command. Hand it over by \`env\`.`,
    ),
    ...(uses.startsWith('actions/checkout@') && settings['persist-credentials'] === undefined
      ? ['Expected `persist-credentials` of checkout to be said: `false`, unless the job pushes.']
      : []),
    ...secretProblems(step),
    ...swallowed(run).map(
      (line) =>
        `The failure of \`$(…)\` is lost in \`${line}\`: the shell goes on. Assign it on a line of its own: \`name=$(…)\`.`,
    ),
  ]
}

/** Scripts that are run by npm, or by pnpm behind the set-up. */
function scriptsIn(run: string): string[] {
  return [
    ...named(run, /\bnpm run ([\w:-]+)/g),
    ...named(run, /\bnpm (test)\b/g),
    // `install` is a command of pnpm itself.
    ...named(run, /\bnpm run pnpm -- (?!install\b)([\w:-]+)/g),
  ]
}

/** Lines with a command whose failure ends nothing: only that of a plain assignment is the failure of its line. */
function swallowed(run: string): string[] {
  return run
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\$\((?!\()|`/.test(line) && !/^\w+="?\$\((?!.*\$\().*\)"?$/.test(line))
}

function filesIn(run: string): string[] {
  return [...named(run, /\bnode ((?:[\w.-]+\/)+[\w.-]+)/g), ...named(run, /^(\.ci\/\w+)$/gm)]
}

function pinProblems(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, action = '', version] =
      /\buses:\s*(\S+)(?:\s+# (v\d+\.\d+\.\d+))?\s*$/.exec(line) ?? []
    if (action === '' || action.startsWith('./')) return []
    return PINNED.test(action) && version !== undefined
      ? []
      : [
          `Expected \`${action}\` to name a full commit, with its version behind it: \`# v1.2.3\`. A tag can be moved.`,
        ]
  })
}

function writes(permissions: Readonly<Record<string, string>>): string[] {
  return Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []))
}

function environmentName(environment: unknown): string | undefined {
  if (typeof environment === 'string') return environment
  return (environment as { name?: string } | undefined)?.name
}

function named(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]
}
