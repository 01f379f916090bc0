import { DIST_TAG_RULE, isDistTag, isSnapshotName } from './dist-tag.ts'

/** Names of packages, with or without a scope. */
const NAME = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/

/** Versions as semver writes them. */
const VERSION = /^\d+\.\d+\.\d+(?:-[\da-zA-Z.-]+)?$/

/** The name of a file, which leads to no other folder and is no option of npm. */
const FILE = /^[\w@][\w@.-]*\.tgz$/

const DIRECTORY = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/
const INTEGRITY = /^sha512-[A-Za-z\d+/]{86}==$/
const COMMIT = /^[\da-f]{40,64}$/

const ofPackage: Readonly<Record<string, RegExp>> = {
  name: NAME,
  version: VERSION,
  directory: DIRECTORY,
  tarball: FILE,
  integrity: INTEGRITY,
}

/** Where a document is not what `release --pack` writes: each line names the field. */
export function formProblems(document: unknown): string[] {
  if (!isObject(document)) return [`expected an object. Received ${show(document)}.`]
  const { commit, snapshot, packages } = document
  return [
    ...textProblems('commit', commit, COMMIT),
    ...snapshotProblems(snapshot),
    ...(Array.isArray(packages) && packages.length > 0
      ? packages.flatMap((one, index) => packageProblems(one, `packages[${index}]`, snapshot))
      : [`\`packages\` must be a list that is not empty. Received ${show(packages)}.`]),
    ...(Array.isArray(packages) ? duplicateProblems(packages) : []),
  ]
}

function snapshotProblems(snapshot: unknown): string[] {
  return snapshot === null || (typeof snapshot === 'string' && isSnapshotName(snapshot))
    ? []
    : [
        `\`snapshot\` must be a name of small letters, digits and "-" that neither is a range of versions nor a dist-tag of releases, or null. Received ${show(snapshot)}.`,
      ]
}

function distTagProblems(place: string, value: unknown, snapshot: unknown): string[] {
  if (typeof value !== 'string' || !isDistTag(value))
    return [`\`${place}\` must be ${DIST_TAG_RULE}. Received ${show(value)}.`]
  if (typeof snapshot !== 'string' || value === snapshot) return []
  return [`\`${place}\` must be "${snapshot}", the name of the snapshot. Received ${show(value)}.`]
}

/** A name that stands twice would be published twice, or under two dist-tags. */
function duplicateProblems(packages: readonly unknown[]): string[] {
  const names = packages.map((one) => (isObject(one) ? one['name'] : undefined))
  return names.flatMap((name, index) =>
    typeof name === 'string' && names.indexOf(name) < index
      ? [
          `\`packages[${index}].name\` is that of \`packages[${names.indexOf(name)}]\`. Expected each package once. Received ${show(name)} twice.`,
        ]
      : [],
  )
}

function packageProblems(one: unknown, place: string, snapshot: unknown): string[] {
  if (!isObject(one)) return [`\`${place}\` must be an object. Received ${show(one)}.`]
  return [
    ...Object.entries(ofPackage).flatMap(([field, form]) =>
      textProblems(`${place}.${field}`, one[field], form),
    ),
    ...distTagProblems(`${place}.distTag`, one['distTag'], snapshot),
    ...(one['replaces'] === null
      ? []
      : textProblems(`${place}.replaces`, one['replaces'], VERSION)),
  ]
}

function textProblems(place: string, value: unknown, form: RegExp): string[] {
  return typeof value === 'string' && form.test(value)
    ? []
    : [`\`${place}\` must be a text like ${form}. Received ${show(value)}.`]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 100) ?? 'nothing'
}
