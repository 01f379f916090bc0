import './needs-node.js'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundleSpecFiles } from '@picturedesk/generate/bundle'
import { TextPlaces } from '@picturedesk/openapi'
import { Spectral } from '@stoplight/spectral-core'
import ruleset from '../spectral.js'
import { copyProblems } from './copies.js'
import { filesUsed } from './files-used.js'
import { originComments } from './origin-comments.js'
import { packageVersion } from './package-version.js'
import { quotedStatuses } from './quoted-statuses.js'
import { unreadable } from './unreadable.js'

/**
 * What is wrong with a spec, and where in its files.
 *
 * @typedef {object} Finding
 * @property {string} file an absolute path
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} rule
 * @property {string} message
 */

/**
 * Holds a spec against the rules, with all files that it refers to.
 *
 * @param {string} path of the file that the spec begins with
 * @returns {Promise<Finding[]>} in the order of files and lines
 */
export async function lintSpec(path) {
  const bundled = await bundleSpecFiles(path).catch((/** @type {unknown} */ error) => ({
    findings: unreadable(path, error),
  }))
  if ('findings' in bundled) return withoutRepeats(bundled.findings)
  const judged = await judge(bundled.document)
  const whole = [
    ...copyProblems(resolve(path), bundled.document),
    ...packageVersion(resolve(path), bundled.document),
  ]
  const problems = [
    ...whole.map((problem) => ({ ...problem, ...bundled.placeOf(problem.path) })),
    ...judged.map((problem) => ({
      ...problem,
      ...bundled.placeOf(problem.path, !isWhole(problem.rule) || BEHIND.has(problem.rule)),
    })),
    ...filesUsed(resolve(path), bundled),
  ]
  const places = textPlaces()
  const inTexts = bundled.files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...originComments(file, text), ...quotedStatuses(file, text)]
  })
  return causeFirst([
    ...inTexts,
    ...problems.map(({ file, path: keys, rule, message }) => ({
      file,
      ...places(file).at(keys),
      rule,
      message,
    })),
  ])
}

// One for all documents: to read the rules takes a fifth of a run.
const spectral = new Spectral()
spectral.setRuleset(ruleset)

/**
 * @param {object} document in one piece
 * @returns {Promise<{ path: (string | number)[], rule: string, message: string }[]>}
 */
async function judge(document) {
  // Without a source, Spectral gives the path behind references as it is.
  const results = await spectral.run(
    /** @type {any} */ ({
      parsed: { data: document, diagnostics: [], ast: undefined, lineMap: [] },
      getLocationForJsonPath: () => undefined,
    }),
  )
  // The bundler tells what leads nowhere, with the place of the reference in its file.
  return results
    .filter(({ code }) => code !== 'invalid-ref')
    .map(({ code, message, path }) => ({ rule: String(code), message, path }))
}

/** Rules that ask for what belongs to the part itself, and not to a reference to it. */
const BEHIND = new Set(['provenance-stated', 'example-described'])

/** Reads each file once, and only when something is found in it. */
function textPlaces() {
  /** @type {Map<string, TextPlaces>} */
  const known = new Map()
  return (/** @type {string} */ file) => {
    const places = known.get(file) ?? new TextPlaces(readFileSync(file, 'utf8'))
    known.set(file, places)
    return places
  }
}

/** What a reference that leads nowhere brings about: parts that nothing seems to need, and values that fit nothing. */
const CONSEQUENCES = new Set([
  ...[
    'part-used',
    'file-used',
    'component-used',
    'document-cited',
    'example-member',
    'example-valid',
  ],
  ...['envelope-fits', 'failure-documented', 'failure-example', 'paging-alike', 'link-expires'],
])

/**
 * References that lead nowhere come first, without what follows from them: that would be gone with them.
 *
 * @param {readonly Finding[]} findings
 */
function causeFirst(findings) {
  const all = withoutRepeats(findings)
  const causes = all.filter(({ rule }) => rule === 'reference-leads-somewhere')
  return causes.length === 0
    ? all
    : [
        ...causes,
        ...all.filter(
          ({ rule }) => rule !== 'reference-leads-somewhere' && !CONSEQUENCES.has(rule),
        ),
      ]
}

/**
 * A part that several operations use is judged for each of them.
 *
 * @param {readonly Finding[]} findings
 */
function withoutRepeats(findings) {
  const byPlace = new Map(
    findings.map((finding) => [
      `${finding.file}:${finding.line}:${finding.column} ${finding.rule} ${finding.message}`,
      finding,
    ]),
  )
  return [...byPlace.values()].sort(
    (one, other) =>
      one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  )
}

/**
 * Whether a rule gives places as they are written. Others look at what stands behind references.
 *
 * @param {string} name
 */
function isWhole(name) {
  const rule = /** @type {Record<string, any>} */ (ruleset.rules)[name]
  return rule?.given === '$' && name !== 'oas3-schema'
}
