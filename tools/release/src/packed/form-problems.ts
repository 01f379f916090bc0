/** Names of packages, with or without a scope. */
const NAME = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/

/** Versions as semver writes them. */
const VERSION = /^\d+\.\d+\.\d+(?:-[\da-zA-Z.-]+)?$/

/** The name of a file, which leads to no other folder and is no option of npm. */
const FILE = /^[\w@][\w@.-]*\.tgz$/

const DIRECTORY = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/
const DIST_TAG = /^[a-z][a-z\d.-]*$/
const INTEGRITY = /^sha512-[A-Za-z\d+/]{86}==$/
const COMMIT = /^[\da-f]{40,64}$/

const ofPackage: Readonly<Record<string, RegExp>> = {
  name: NAME,
  version: VERSION,
  directory: DIRECTORY,
  distTag: DIST_TAG,
  tarball: FILE,
  integrity: INTEGRITY,
}

/** Where a document is not what `release --pack` writes: each line names the field. */
export function formProblems(document: unknown): string[] {
  if (!isObject(document)) return [`expected an object. Received ${show(document)}.`]
  const { commit, snapshot, packages } = document
  return [
    ...textProblems('commit', commit, COMMIT),
    ...(snapshot === null ? [] : textProblems('snapshot', snapshot, DIST_TAG)),
    ...(Array.isArray(packages) && packages.length > 0
      ? packages.flatMap((one, index) => packageProblems(one, `packages[${index}]`))
      : [`\`packages\` must be a list that is not empty. Received ${show(packages)}.`]),
  ]
}

function packageProblems(one: unknown, place: string): string[] {
  if (!isObject(one)) return [`\`${place}\` must be an object. Received ${show(one)}.`]
  return [
    ...Object.entries(ofPackage).flatMap(([field, form]) =>
      textProblems(`${place}.${field}`, one[field], form),
    ),
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
